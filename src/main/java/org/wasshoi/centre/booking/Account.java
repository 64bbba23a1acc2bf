package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Rule;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.kernel.Yen;

/// The money of one booking (会計): what it costs, what was paid and what was paid back.
public record Account(List<Entry> entries) {

    public enum Kind {
        CHARGE,
        PAYMENT,
        REFUND
    }

    /// A line of the book; a mistake is taken back by another line.
    public record Entry(
            long number,
            Kind kind,
            Rule.FeeKind feeKind,
            Yen amount,
            LocalDate day,
            @Nullable Long reverses) {

        public String key() {
            return "permit.entry." + kind.name() + (reverses == null ? "" : ".reversed");
        }
    }

    public Account {
        entries = List.copyOf(entries);
    }

    public Yen charged() {
        return sum(Kind.CHARGE);
    }

    /// What was paid and not paid back.
    public Yen paid() {
        return sum(Kind.PAYMENT).minus(sum(Kind.REFUND));
    }

    /// What is still to be paid.
    public Yen due() {
        return positive(charged().minus(paid()));
    }

    /// What is still to be paid back.
    public Yen owed() {
        return positive(paid().minus(charged()));
    }

    /// The payments that stand (取り消されていない入金).
    public List<Entry> payments() {
        return standing(Kind.PAYMENT);
    }

    public List<Entry> refunds() {
        return standing(Kind.REFUND);
    }

    /// What is kept of the money paid when this part of the fee is given back; nobody who has not
    /// paid owes anything for a room that was given up.
    public Yen kept(Fee fee, Fraction part) {
        var kept = fee.net().minus(fee.net().times(part, Rounding.DOWN, 1));
        return kept.compareTo(paid()) > 0 ? paid() : kept;
    }

    private List<Entry> standing(Kind kind) {
        Set<Long> reversed =
                entries.stream()
                        .map(Entry::reverses)
                        .filter(number -> number != null)
                        .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.reverses() == null)
                .filter(entry -> !reversed.contains(entry.number()))
                .toList();
    }

    private Yen sum(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }

    private static Yen positive(Yen amount) {
        return amount.compareTo(Yen.ZERO) > 0 ? amount : Yen.ZERO;
    }
}
