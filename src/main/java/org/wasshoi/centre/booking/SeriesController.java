package org.wasshoi.centre.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Booking a room on many days (定期の予約の申込み).
@Controller
class SeriesController {

    private final BookPages pages;
    private final BookingSeries series;

    SeriesController(BookPages pages, BookingSeries series) {
        this.pages = pages;
        this.series = series;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/rooms/{code}/series")
    SeriesPage ask(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day", "from", "to"));
        return page(pages.page(code, fields, acting, Once.fresh()), fields);
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/rooms/{code}/series")
    Reply book(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "pick", required = false) @Nullable List<String> picks,
            Acting acting) {
        var page = page(pages.page(code, fields, acting, Once.of(fields)), fields);
        var step = fields.getOrDefault("step", "");
        if (step.equals("edit")) {
            return page;
        }
        var problems = page.form().problems();
        if (!problems.isEmpty()) {
            return with(page, problems);
        }
        var checked = checked(page);
        return step.equals("book")
                ? book(acting, checked, picks == null ? List.of() : picks)
                : checked;
    }

    private Reply book(Acting acting, SeriesPage page, List<String> picks) {
        var days =
                page.occurrences().stream()
                        .map(Occurrence::day)
                        .filter(day -> picks.contains(day.toString()))
                        .toList();
        if (days.isEmpty()) {
            return with(page, List.of(new Problem("pick", "centre.problem.pick")));
        }
        var book = page.book();
        var lost =
                series.book(
                        acting, book.once().key(), book.room(), page.form(), book.booker(), days);
        if (lost.isEmpty()) {
            return new Reply.Redirect("/me/bookings");
        }
        var taken = List.of(new Problem("pick", "centre.problem.lost"));
        return new SeriesPage(
                book.with(taken),
                page.form(),
                checked(page).occurrences(),
                days.stream().collect(Collectors.toSet()),
                lost,
                true);
    }

    private SeriesPage checked(SeriesPage page) {
        var book = page.book();
        var occurrences = series.preview(book.checking(), book.room(), page.form(), book.booker());
        return new SeriesPage(
                book, page.form(), occurrences, page.picked(), page.lost(), page.asked());
    }

    private static SeriesPage page(BookPage book, Map<String, String> fields) {
        return new SeriesPage(
                book,
                SeriesForm.of(fields, book.checking().now().toLocalDate()),
                List.of(),
                Set.<LocalDate>of(),
                List.of(),
                false);
    }

    private static SeriesPage with(SeriesPage page, List<Problem> problems) {
        return new SeriesPage(
                page.book().with(problems),
                page.form(),
                page.occurrences(),
                page.picked(),
                page.lost(),
                page.asked());
    }
}
