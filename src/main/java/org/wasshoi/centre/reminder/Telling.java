package org.wasshoi.centre.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.notification.Outbox;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

/// Tells people what there is to tell (お知らせ), each thing in one transaction with its mail: a mail
/// goes out exactly when the notice is marked as told. Any number of programs may do so at once.
@Component
class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final LocalTime AWAKE = LocalTime.of(8, 0);

    private final Notices notices;
    private final Choices choices;
    private final Bookings bookings;
    private final Persons persons;
    private final Letters letters;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(
            Notices notices,
            Choices choices,
            Bookings bookings,
            Persons persons,
            Letters letters,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.bookings = bookings;
        this.persons = persons;
        this.letters = letters;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void tellAll() {
        try {
            while (transaction.execute(_ -> tellNext())) {
                LOG.debug("Another one may wait");
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Notices wait until the database answers: {}", e.getMessage());
        }
    }

    /// Nobody is reminded in the middle of the night.
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    void remember() {
        try {
            if (!LocalDateTime.now(clock).toLocalTime().isBefore(AWAKE)) {
                notices.remember();
            }
        } catch (DataAccessException e) {
            LOG.warn("Reminders wait until the database answers: {}", e.getMessage());
        }
    }

    private boolean tellNext() {
        var next = notices.take();
        next.ifPresent(notice ->
                notices.send(notice, tell(notice, bookings.find(notice.booking()).orElseThrow())));
        return next.isPresent();
    }

    private Way tell(Notice notice, Booking booking) {
        if (isOutOfDate(notice, booking)) {
            return Way.SITE;
        }
        var person = booking.booker().person();
        return person == null
                ? byPhone(booking)
                : persons.find(person).map(one -> tell(notice, booking, one)).orElse(Way.SITE);
    }

    /// What is past, or was given up, is not brought back to mind.
    private boolean isOutOfDate(Notice notice, Booking booking) {
        return booking.use().day().isBefore(LocalDate.now(clock))
                || notice.kind() == Kind.BEFORE && booking.state() != BookingState.CONFIRMED;
    }

    /// Who booked by telephone without being known is told by telephone.
    private static Way byPhone(Booking booking) {
        var contact = new Contact(null, booking.booker().phone(), null);
        return Way.to(contact, NoticeChannel.PHONE, true);
    }

    private Way tell(Notice notice, Booking booking, Person person) {
        var way = Way.to(person.contact(), person.channel(), notice.kind().isUrgent());
        if (way == Way.MAIL) {
            var letter = letters.write(notice, booking, person);
            outbox.mail(String.valueOf(person.contact().mail()), letter.subject(), letter.text());
        }
        return isWanted(notice, way, person.id()) ? way : Way.SITE;
    }

    /// The desk rings nobody up with a reminder who has not asked for one.
    private boolean isWanted(Notice notice, Way way, PersonId person) {
        return !way.isForDesk() || notice.kind() != Kind.BEFORE || choices.of(person).isPresent();
    }
}
