package org.wasshoi.centre.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Person;
import org.wasshoi.web.Messages;
import org.wasshoi.web.SiteAddress;

/// Puts notices into words (お知らせの文), in the language of who reads them.
@Component
class Letters {

    private final Rooms rooms;
    private final Messages messages;
    private final SiteAddress site;

    Letters(Rooms rooms, Messages messages, SiteAddress site) {
        this.rooms = rooms;
        this.messages = messages;
        this.site = site;
    }

    /// Subject and text of a mail.
    record Letter(String subject, String text) {}

    Letter write(Notice notice, Booking booking, Person person) {
        var language = person.language();
        var key = "reminder.mail." + notice.kind().name();
        return new Letter(
                messages.text(language, key + ".title"),
                messages.text(
                        language,
                        key,
                        person.name(),
                        when(booking, language),
                        where(booking.room(), language),
                        booking.title(),
                        site.address() + path(notice, booking),
                        until(notice.until(), language)));
    }

    private static String path(Notice notice, Booking booking) {
        return notice.kind() == Kind.OFFER ? "/me/waiting" : "/bookings/" + booking.id().value();
    }

    private String when(Booking booking, Language language) {
        var use = booking.use();
        return messages.text(
                language,
                "reminder.when",
                Wareki.date(use.day(), language),
                use.from().toString(),
                use.to().toString());
    }

    private String where(RoomId id, Language language) {
        return rooms.find(id.value())
                .map(room ->
                        messages.text(
                                language,
                                "reminder.where",
                                room.place().centreName().in(language),
                                room.name().in(language)))
                .orElse("");
    }

    private String until(@Nullable Instant until, Language language) {
        if (until == null) {
            return "";
        }
        var moment = LocalDateTime.ofInstant(until, Tokyo.ZONE);
        return messages.text(
                language,
                "reminder.until",
                Wareki.date(moment.toLocalDate(), language),
                "%d:%02d".formatted(moment.getHour(), moment.getMinute()));
    }
}
