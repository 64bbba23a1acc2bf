package org.wasshoi.centre.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Looks;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Vacancies;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Period;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Page;
import org.wasshoi.web.Reply;

/// Looks for free rooms (空き部屋をさがす): each page with the same few statements, however many rooms and
/// bookings there are.
@Component
class LookingForRooms {

    private final Rooms rooms;
    private final Rules rules;
    private final Vacancies vacancies;
    private final Register register;
    private final Looks looks;
    private final Clock clock;

    LookingForRooms(
            Rooms rooms,
            Rules rules,
            Vacancies vacancies,
            Register register,
            Looks looks,
            Clock clock) {
        this.rooms = rooms;
        this.rules = rules;
        this.vacancies = vacancies;
        this.register = register;
        this.looks = looks;
        this.clock = clock;
    }

    /// The week of that day; a day before today or after what can be booked leads to the nearest
    /// week that is shown.
    Reply week(String code, @Nullable LocalDate day) {
        var centre = centre(code);
        var there = rooms.of(centre.id());
        var checking = checking();
        var today = checking.now().toLocalDate();
        var horizon = Window.horizon(checking, there);
        var wanted = day == null ? today : day;
        var first = Mondays.of(today);
        if (wanted.isBefore(first)) {
            return new Reply.Redirect("/centres/" + code + "/rooms");
        }
        if (Mondays.of(wanted).isAfter(horizon)) {
            return new Reply.Redirect("/centres/" + code + "/rooms?week=" + Mondays.of(horizon));
        }
        var week = Mondays.week(wanted);
        var vacancy = vacancy(checking, there, week);
        return new WeekPage(
                centre,
                week,
                today,
                horizon,
                there.stream().map(room -> Days.of(vacancy, room, week)).toList());
    }

    /// That month of a room, or the nearest that is shown.
    Reply month(String code, @Nullable YearMonth month) {
        var room = rooms.find(code).orElseThrow(NotFound::new);
        var checking = checking();
        var first = YearMonth.from(checking.now());
        var last = YearMonth.from(Window.horizon(checking, List.of(room)));
        var wanted = month == null ? first : month;
        if (wanted.isBefore(first)) {
            return new Reply.Redirect("/rooms/" + code);
        }
        if (wanted.isAfter(last)) {
            return new Reply.Redirect("/rooms/" + code + "?month=" + last);
        }
        var today = checking.now().toLocalDate();
        var begins = wanted.equals(first) ? today : wanted.atDay(1);
        var period = new Period(begins, wanted.atEndOfMonth());
        var vacancy = vacancy(checking, List.of(room), period);
        return new RoomPage(
                room,
                centre(room.place().centre().value()),
                checking,
                wanted,
                last,
                Days.of(vacancy, room, period),
                looks.of(room));
    }

    /// The form before anybody has asked.
    Page form(Wanted wanted) {
        var all = rooms.all();
        var choices = choices(checking(), all);
        var known = choices.hasArea(wanted.area()) || wanted.area().isEmpty();
        if (!known) {
            throw new BadParameter("area");
        }
        return new FreeRoomsPage(wanted, choices, List.of(), null, 1, rooms.centres());
    }

    Page search(Wanted wanted, int number) {
        var all = rooms.all();
        var checking = checking();
        var choices = choices(checking, all);
        var problems = wanted.problems(choices);
        if (!problems.isEmpty()) {
            return new FreeRoomsPage(wanted, choices, problems, null, 1, rooms.centres());
        }
        var suitable = Finding.suitable(all, wanted);
        var days = wanted.days(choices);
        var vacancy = vacancy(checking, suitable, days);
        var found = new Finding(vacancy, wanted, days).free(suitable);
        var page = new FreeRoomsPage(wanted, choices, problems, found, number, rooms.centres());
        if (number < 1 || number > page.pages()) {
            throw new BadParameter("page");
        }
        return page;
    }

    private Choices choices(Checking checking, List<Room> all) {
        var today = checking.now().toLocalDate();
        var last = all.isEmpty() ? today : Window.horizon(checking, List.of(all.getFirst()));
        var bands =
                all.stream()
                        .flatMap(room ->
                                checking.book().find(Rule.Hours.class, room, today).stream())
                        .flatMap(hours -> hours.bands().stream())
                        .filter(Times::isNamed)
                        .map(Slot::code)
                        .distinct()
                        .toList();
        return new Choices(today, last, bands, Equipment.of(all), register.areas());
    }

    private Vacancy vacancy(Checking checking, List<Room> there, Period period) {
        var ids = there.stream().map(Room::id).toList();
        return new Vacancy(checking, vacancies.taken(ids, period.from(), period.to()));
    }

    private Vacancy vacancy(Checking checking, List<Room> there, List<LocalDate> days) {
        var ids = there.stream().map(Room::id).toList();
        return new Vacancy(checking, vacancies.taken(ids, days));
    }

    private Checking checking() {
        return new Checking(rules.book(), LocalDateTime.now(clock));
    }

    private Centre centre(String code) {
        var centre = rooms.centres().get(new CentreId(code));
        if (centre == null) {
            throw new NotFound();
        }
        return centre;
    }
}
