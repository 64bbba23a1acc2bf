package org.wasshoi.centre.permit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.notification.Outbox;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.web.Messages;
import org.wasshoi.web.SiteAddress;

/// Tells bookers by mail what was decided (決定のお知らせ), those who have an address.
@Component
class TellingBookers {

    private final Persons persons;
    private final Rooms rooms;
    private final Outbox outbox;
    private final Messages messages;
    private final SiteAddress site;

    TellingBookers(
            Persons persons, Rooms rooms, Outbox outbox, Messages messages, SiteAddress site) {
        this.persons = persons;
        this.rooms = rooms;
        this.outbox = outbox;
        this.messages = messages;
        this.site = site;
    }

    void decided(Booking booking, boolean isGranted) {
        tell(booking, isGranted ? "permit.mail.exempted" : "permit.mail.not-exempted");
    }

    void released(Booking booking) {
        tell(booking, "permit.mail.released");
    }

    private void tell(Booking booking, String key) {
        Optional.ofNullable(booking.booker().person())
                .flatMap(persons::find)
                .ifPresent(person -> tell(booking, person, key));
    }

    private void tell(Booking booking, Person person, String key) {
        var to = person.contact().mail();
        if (to == null || to.isBlank()) {
            return;
        }
        var language = person.language();
        outbox.mail(
                to,
                messages.text(language, key + ".title"),
                messages.text(
                        language,
                        key,
                        person.name(),
                        room(booking, language),
                        Wareki.date(booking.use().day(), language),
                        booking.use().from().toString(),
                        site.address() + "/bookings/" + booking.id().value()));
    }

    private String room(Booking booking, Language language) {
        return rooms.find(booking.room().value())
                .map(room ->
                        room.place().centreName().in(language) + " " + room.name().in(language))
                .orElse("");
    }
}
