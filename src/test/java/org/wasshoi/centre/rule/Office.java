package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

/// The office of a centre with bookings to be touched, put into the running program.
final class Office {

    static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(once|edition|reach)\" value=\"([^\"]*)\"");

    private Office() {}

    static Someone manager(String centre) {
        var manager = Someone.resident("館長 例");
        manager.take(
                Role.CENTRE_MANAGER,
                new Scope.OfCentre(centre),
                new Term(LocalDate.of(2020, 4, 1), null));
        return manager;
    }

    static Acting acting(Someone someone) {
        var roles = App.bean(Memberships.class).current(someone.id());
        return new Acting(new SignedIn(someone.id(), "館長 例", roles), "192.0.2.1");
    }

    /// A booking from nine to twelve on the first day from then on that is free and open.
    static Booked booked(String room, LocalDate from) {
        return IntStream.range(0, 60)
                .mapToObj(from::plusDays)
                .flatMap(day -> {
                    var outcome = make(room, day);
                    return outcome instanceof MakingBookings.Outcome.Made(var id)
                            ? Stream.of(new Booked(id, day))
                            : Stream.empty();
                })
                .findFirst()
                .orElseThrow();
    }

    record Booked(BookingId id, LocalDate day) {}

    static MakingBookings.Outcome make(String room, LocalDate day) {
        var person = new PersonId(UUID.randomUUID());
        return App.bean(MakingBookings.class)
                .makeAtDesk(
                        new Acting(new SignedIn(person, "合唱団", List.of()), "192.0.2.1"),
                        UUID.randomUUID(),
                        new Wish(
                                App.bean(Rooms.class).find(room).orElseThrow(),
                                new Use(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                Purpose.CULTURE,
                                "合唱の練習",
                                12,
                                false,
                                false,
                                ""),
                        new Booker(person, null, "山びこ合唱団", "0191212111", UserClass.RESIDENT),
                        false,
                        null);
    }

    /// What the form of that address carries, with these fields in place of its own.
    static Map<String, String> filled(Form form, String address, Map<String, String> fields) {
        var all = new HashMap<String, String>();
        var hidden = HIDDEN.matcher(form.get(address).body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return all;
    }

    static int rows(String sql, Object... values) {
        return App.bean(JdbcClient.class)
                .sql(sql)
                .params(List.of(values))
                .query(Integer.class)
                .single();
    }
}
