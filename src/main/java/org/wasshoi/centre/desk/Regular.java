package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.people.Glimpse;
import org.wasshoi.people.Person;

/// Somebody the desk knows (なじみの利用者), from an earlier booking, from the centre's own list or from
/// the register, with what they did the last time.
record Regular(
        String key,
        Booker booker,
        String title,
        @Nullable Purpose purpose,
        int people,
        @Nullable LocalDate last,
        String place) {

    static final String BOOKING = "booking";
    static final String PERSON = "person";
    static final String LISTED = "regular-user";

    static Regular of(Booking booking) {
        return new Regular(
                BOOKING + "." + booking.id().value(),
                booking.booker(),
                booking.title(),
                booking.purpose(),
                booking.people(),
                booking.use().day(),
                "");
    }

    static Regular of(Person person) {
        return named(
                new Booker(
                        person.id(),
                        null,
                        person.name(),
                        person.contact().phone(),
                        userClass(person.area())),
                "");
    }

    /// Without the telephone number until somebody is chosen.
    static Regular of(Glimpse person) {
        return named(
                new Booker(person.id(), null, person.name(), null, userClass(person.area())),
                String.join(" ", person.organisations()));
    }

    /// Of the centre's own list, with whom to speak to.
    static Regular listed(UUID id, Booker booker, String contact) {
        return new Regular(LISTED + "." + id, booker, "", null, 0, null, contact);
    }

    private static Regular named(Booker booker, String place) {
        var key = PERSON + "." + Objects.requireNonNull(booker.person()).value();
        return new Regular(key, booker, "", null, 0, null, place);
    }

    private static UserClass userClass(@Nullable String area) {
        return area == null ? UserClass.OUTSIDER : UserClass.RESIDENT;
    }

    boolean isSame(Regular other) {
        return Objects.equals(booker.organisation(), other.booker().organisation())
                && Objects.equals(booker.person(), other.booker().person());
    }

    String phone() {
        return Objects.requireNonNullElse(booker.phone(), "");
    }
}
