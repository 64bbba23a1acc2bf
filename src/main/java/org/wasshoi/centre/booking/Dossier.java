package org.wasshoi.centre.booking;

import java.util.List;

/// What goes with a booking in money and on paper (お金と書類); `offers` are the papers that can be had
/// now, by the value that asks for each.
public record Dossier(Account account, Terms terms, List<Paper> papers, List<Offer> offers) {

    /// A paper that can be issued; of receipts there is one for each payment.
    public record Offer(Paper.Kind kind, String value) {}

    public Dossier {
        papers = List.copyOf(papers);
        offers = List.copyOf(offers);
    }

    /// Whether the booking stands only if it is paid in time.
    public boolean isToPay() {
        return terms.state() == BookingState.PROVISIONAL && terms.payBy() != null;
    }

    public boolean isWaitingForApproval() {
        return terms.approval() == Approval.ASKED && terms.state().isOpen();
    }

    public boolean hasMoney() {
        return !account.entries().isEmpty();
    }

    public boolean hasPapers() {
        return !papers.isEmpty() || !offers.isEmpty();
    }

    /// Knows the dossiers; the higher module that keeps them implements it.
    public interface Source {

        Dossier of(Booking booking);
    }
}
