package org.wasshoi.centre.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.centre.booking.Approval;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Dossier;
import org.wasshoi.centre.booking.Paper;
import org.wasshoi.centre.booking.Terms;
import org.wasshoi.kernel.Yen;

/// A document as it would be issued now (発行前の文書).
record Draft(Paper.Kind kind, Content content) {

    /// What asks for it; of receipts there is one for each payment.
    String value() {
        return content.payment() == null
                ? kind.code()
                : kind.code() + "-" + content.payment().entry();
    }

    Dossier.Offer offer() {
        return new Dossier.Offer(kind, value());
    }

    boolean isIssuedAs(Documents.Issued issued) {
        if (issued.paper().kind() != kind) {
            return false;
        }
        return content.payment() == null
                ? issued.content().equals(content)
                : content.payment().equals(issued.content().payment());
    }

    /// All that a booking gives cause for as it stands.
    static List<Draft> of(Booking booking, Terms terms, Account account, Content content) {
        var drafts = new ArrayList<Draft>();
        Stream.of(Paper.Kind.values())
                .filter(kind -> hasCause(kind, booking, terms, account))
                .forEach(kind -> drafts.add(new Draft(kind, content.of(kind))));
        account.payments().stream()
                .map(entry ->
                        new Draft(Paper.Kind.RECEIPT, content.paid(entry).of(Paper.Kind.RECEIPT)))
                .forEach(drafts::add);
        return List.copyOf(drafts);
    }

    private static boolean hasCause(
            Paper.Kind kind, Booking booking, Terms terms, Account account) {
        return switch (kind) {
            case PERMIT -> isPermitted(booking.state()) && !booking.oral();
            case EXEMPTION -> terms.approval().isDecided() && booking.state().holds();
            case INVOICE ->
                    booking.state().holds()
                            && terms.approval() != Approval.ASKED
                            && !account.due().equals(Yen.ZERO);
            case RECEIPT -> false;
            case CANCELLATION -> !booking.state().holds();
        };
    }

    private static boolean isPermitted(BookingState state) {
        return switch (state) {
            case CONFIRMED, USED -> true;
            case REQUESTED, PROVISIONAL, NO_SHOW, CANCELLED, REFUSED, RELEASED -> false;
        };
    }
}
