package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

/// Finds again whom the desk knows (なじみの利用者をさがす); of everybody who is shown the audit log is told.
@Component
class Regulars {

    private static final int YEARS = 2;
    private static final int MOST = 8;

    private final EarlierBookings earlier;
    private final ListedRegulars listed;
    private final Bookings bookings;
    private final Persons persons;
    private final AuditLog audit;
    private final Clock clock;

    Regulars(
            EarlierBookings earlier,
            ListedRegulars listed,
            Bookings bookings,
            Persons persons,
            AuditLog audit,
            Clock clock) {
        this.earlier = earlier;
        this.listed = listed;
        this.bookings = bookings;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who has booked here or stands on the centre's list with this number, or whose name holds
    /// these words; each once, as they are known best.
    @Transactional
    public List<Regular> search(Acting acting, List<Room> here, String words) {
        var phone = Phone.isOne(words) ? Phone.digits(words) : null;
        var found = new ArrayList<Regular>();
        add(found, booked(here, phone, words));
        centre(here).ifPresent(centre -> add(found, listed.search(centre, phone, words)));
        if (phone == null) {
            add(found, persons.lookUp(words).stream().map(Regular::of).toList());
        }
        var shown = found.stream().limit(MOST).toList();
        shown.forEach(one -> saw(acting, one));
        return shown;
    }

    private static void add(List<Regular> found, List<Regular> more) {
        more.stream()
                .filter(one -> found.stream().noneMatch(one::isSame))
                .toList()
                .forEach(found::add);
    }

    private List<Regular> booked(List<Room> here, @Nullable String phone, String words) {
        var since = LocalDate.now(clock).minusYears(YEARS);
        return earlier
                .latest(here.stream().map(Room::id).toList(), phone, words.strip(), since)
                .stream()
                .flatMap(id -> bookings.find(id).stream())
                .map(Regular::of)
                .toList();
    }

    /// The one whom a form names, if it is somebody this desk may know.
    Optional<Regular> find(String key, List<Room> here) {
        var parts = key.split("\\.", 2);
        return switch (parts[0]) {
            case Regular.BOOKING ->
                    id(parts)
                            .flatMap(id -> bookings.find(new BookingId(id)))
                            .filter(booking -> isHere(booking, here))
                            .map(Regular::of);
            case Regular.LISTED ->
                    id(parts)
                            .flatMap(id -> centre(here).flatMap(centre -> listed.find(centre, id)));
            case Regular.PERSON ->
                    id(parts).flatMap(id -> persons.find(new PersonId(id))).map(Regular::of);
            default -> Optional.empty();
        };
    }

    private static Optional<CentreId> centre(List<Room> here) {
        return here.stream().findFirst().map(room -> room.place().centre());
    }

    private static Optional<UUID> id(String[] parts) {
        try {
            return Optional.of(UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isHere(Booking booking, List<Room> here) {
        return here.stream().anyMatch(room -> room.id().equals(booking.room()));
    }

    private void saw(Acting acting, Regular one) {
        var parts = one.key().split("\\.", 2);
        audit.recordView(acting.saw(new Target(parts[0], parts[1]), one.booker().person()));
    }
}
