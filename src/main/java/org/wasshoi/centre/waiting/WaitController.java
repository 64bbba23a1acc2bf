package org.wasshoi.centre.waiting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Vacancies;
import org.wasshoi.centre.booking.BookPage;
import org.wasshoi.centre.booking.BookPages;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Refusal;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Asking to be told when a room becomes free (空き待ちの申込み).
@Controller
class WaitController {

    private final BookPages pages;
    private final Vacancies vacancies;
    private final JoiningTheLine joining;

    WaitController(BookPages pages, Vacancies vacancies, JoiningTheLine joining) {
        this.pages = pages;
        this.vacancies = vacancies;
        this.joining = joining;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/rooms/{code}/wait")
    WaitPage ask(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day", "from", "to"));
        return new WaitPage(pages.page(code, fields, acting, Once.fresh()), false, false);
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/rooms/{code}/wait")
    Reply join(@PathVariable String code, @RequestParam Map<String, String> fields, Acting acting) {
        var book = pages.page(code, fields, acting, Once.of(fields));
        var anyRoom = fields.containsKey("any");
        var problems = book.form().problems();
        if (!problems.isEmpty()) {
            return new WaitPage(book.with(problems), anyRoom, false);
        }
        var wish = book.form().wish(book.room());
        var why = book.checking().refusals(wish, book.booker().userClass(), Checking.Door.OWN);
        if (!why.isEmpty()) {
            var found = why.stream().map(Refusal::problem).toList();
            return new WaitPage(book.with(found), anyRoom, false);
        }
        return join(acting, book, wish, anyRoom);
    }

    private Reply join(Acting acting, BookPage book, Wish wish, boolean anyRoom) {
        if (isFree(wish)) {
            return new WaitPage(book, anyRoom, true);
        }
        joining.join(acting, book.once().key(), wish, anyRoom, book.booker());
        return new Reply.Redirect("/me/waiting?done=joined");
    }

    private boolean isFree(Wish wish) {
        var use = wish.use();
        var slot = new Slot("", use.from(), use.to());
        var room = wish.room().id();
        return vacancies
                .taken(List.of(room), use.day(), use.day())
                .getOrDefault(room, List.of())
                .stream()
                .noneMatch(taken -> taken.isIn(use.day(), slot));
    }
}
