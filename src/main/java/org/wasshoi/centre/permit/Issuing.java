package org.wasshoi.centre.permit;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.Paper;
import org.wasshoi.people.Acting;

/// Issues documents (文書の発行): the same content gets one number, however often it is asked for.
@Component
class Issuing {

    private static final Masking MASKING = Masking.showing("kind", "year", "number", "booking");

    private final Drafting drafting;
    private final Documents documents;
    private final Bookings bookings;
    private final AuditLog audit;

    Issuing(Drafting drafting, Documents documents, Bookings bookings, AuditLog audit) {
        this.drafting = drafting;
        this.documents = documents;
        this.bookings = bookings;
        this.audit = audit;
    }

    /// The document that is asked for; nothing if the booking gives no cause for it.
    @Transactional
    public Optional<Paper> issue(Acting acting, BookingId id, String value) {
        documents.hold(id);
        var booking = bookings.find(id).orElseThrow();
        return drafting.drafts(booking).stream()
                .filter(draft -> draft.value().equals(value))
                .findFirst()
                .map(draft -> issue(acting, booking, draft));
    }

    private Paper issue(Acting acting, Booking booking, Draft draft) {
        return documents.of(booking.id()).stream()
                .filter(draft::isIssuedAs)
                .map(Documents.Issued::paper)
                .findFirst()
                .orElseGet(() -> add(acting, booking, draft));
    }

    private Paper add(Acting acting, Booking booking, Draft draft) {
        var paper =
                documents.add(draft.kind(), booking.id(), draft.content(), acting.who().person());
        audit.record(
                acting.did(
                        new Verb("permit.issue"),
                        new Target("document", paper.id().toString()),
                        booking.booker().person(),
                        MASKING.change(
                                null,
                                Map.of(
                                        "kind", paper.kind().name(),
                                        "year", paper.year().value(),
                                        "number", paper.number(),
                                        "booking", booking.id().value().toString()))));
        return paper;
    }
}
