package org.wasshoi.centre.permit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.centre.booking.Approval;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Paper;

/// What stands in a document (記載の内容): values as they were when it was issued, so that it prints the
/// same whatever is renamed or changed later.
record Content(
        long booking,
        BookingState state,
        Issuer issuer,
        String addressee,
        Used use,
        Sums sums,
        @Nullable Exemption exemption,
        @Nullable LocalDate payBy,
        @Nullable Paid payment,
        boolean sample) {

    /// Who issues it (発信者): the city for its fees, the centre's manager for its charges.
    record Issuer(
            Rule.FeeKind kind,
            String city,
            String centre,
            @Nullable String address,
            @Nullable String phone) {}

    record Used(
            String room,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            Purpose purpose,
            String title,
            int people,
            Map<String, Integer> equipment) {

        /// Documents of earlier days say nothing of equipment.
        Used {
            equipment = equipment == null ? Map.of() : new TreeMap<>(equipment);
        }
    }

    /// Yen before what is taken off, taken off, charged in the end, paid, still to be paid, and
    /// given back or to be given back.
    record Sums(long gross, long reduction, long charged, long paid, long due, long back) {

        Sums price() {
            return new Sums(gross, reduction, gross - reduction, 0, 0, 0);
        }
    }

    record Exemption(String name, Approval approval, long asked) {}

    /// What a document of this kind says; what it does not say may change without making it
    /// another.
    Content of(Paper.Kind kind) {
        return switch (kind) {
            case PERMIT, EXEMPTION -> with(BookingState.CONFIRMED, sums.price(), null, null);
            case INVOICE -> with(BookingState.CONFIRMED, sums, payBy, null);
            case RECEIPT -> with(BookingState.CONFIRMED, sums.price(), null, payment);
            case CANCELLATION -> with(state, sums, null, null);
        };
    }

    Content paid(Account.Entry entry) {
        return with(
                state, sums, payBy, new Paid(entry.number(), entry.amount().amount(), entry.day()));
    }

    private Content with(
            BookingState now, Sums said, @Nullable LocalDate until, @Nullable Paid by) {
        return new Content(
                booking, now, issuer, addressee, use, said, exemption, until, by, sample);
    }

    /// One payment (入金), by its line in the book.
    record Paid(long entry, long amount, LocalDate day) {}
}
