package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Name;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.Once;
import org.wasshoi.web.Problem;

/// Puts the booking form of the desk together (電話・窓口の予約の画面).
@Component
class BookAtDeskPages {

    private final Rooms rooms;
    private final Offers offers;
    private final Regulars regulars;
    private final Clock clock;

    BookAtDeskPages(Rooms rooms, Offers offers, Regulars regulars, Clock clock) {
        this.rooms = rooms;
        this.offers = offers;
        this.regulars = regulars;
        this.clock = clock;
    }

    /// A new form with its own key: without a day for who stands there now, else for who phones.
    BookAtDeskPage empty(Centre centre, String typedDay, String slot) {
        var now = LocalDateTime.now(clock);
        var isWalkIn = typedDay.isBlank();
        var wanted = Wanted.of(slot);
        var day =
                isWalkIn
                        ? wanted.map(one -> one.use().day())
                        : Wareki.parse(typedDay, now.toLocalDate());
        var page =
                page(
                        centre,
                        day.orElse(now.toLocalDate()),
                        DeskForm.of(Map.of("slot", slot)),
                        new ReceptionForm(
                                isWalkIn ? "counter" : "phone",
                                now.toLocalDate().toString(),
                                "person",
                                ""),
                        Once.fresh());
        if (!isWalkIn && day.isEmpty()) {
            return page.typing(typedDay);
        }
        return slot.isEmpty() && isWalkIn ? page.choosing(now.toLocalTime()) : page;
    }

    /// The form filled with what is known of somebody: whom the clerk picked, or the only one
    /// found.
    BookAtDeskPage known(Acting acting, Centre centre, Once once, Map<String, String> fields) {
        var today = LocalDate.now(clock);
        var form = DeskForm.of(fields);
        var typed = fields.getOrDefault("day", "");
        var day = Wareki.parse(typed, today).orElse(today);
        var page = page(centre, day, form, ReceptionForm.of(fields), once);
        var here = rooms.of(centre.id());
        var words = fields.getOrDefault("words", "").strip();
        if (Name.problem(words).isPresent()) {
            return page.with(List.of(new Problem("words", "desk.problem.words")));
        }
        var found = regulars.search(acting, here, words);
        var key = found.size() == 1 ? found.getFirst().key() : fields.getOrDefault("pick", "");
        return page.found(
                new Lookup(words, found, true),
                regulars.find(key, here)
                        .map(form::of)
                        .orElseGet(() -> found.isEmpty() ? form.ofNew(words) : form));
    }

    /// The form as it was sent, with what has to be put right.
    BookAtDeskPage typed(Centre centre, Once once, Map<String, String> fields) {
        var form = DeskForm.of(fields);
        var reception = ReceptionForm.of(fields);
        var today = LocalDate.now(clock);
        var day = form.wanted().map(one -> one.use().day()).orElse(today);
        var page = page(centre, day, form, reception, once);
        return page.with(
                Stream.concat(
                                form.problems(rooms.of(centre.id())).stream(),
                                reception.problems(today).stream())
                        .toList());
    }

    private BookAtDeskPage page(
            Centre centre, LocalDate day, DeskForm form, ReceptionForm reception, Once once) {
        var here = rooms.of(centre.id());
        return new BookAtDeskPage(
                centre,
                day,
                day.toString(),
                new Choices(offers.of(here, day)),
                offers.exemptions(here, day),
                form,
                reception,
                once,
                Lookup.NONE,
                List.of(),
                null);
    }
}
