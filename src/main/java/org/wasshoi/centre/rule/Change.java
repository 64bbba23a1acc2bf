package org.wasshoi.centre.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.StatedRule;

/// A change of the rules of one kind and reach for a time (決まりの変更); without a rule of its own the
/// wider one holds again.
record Change(
        RuleKind kind, Reach reach, LocalDate from, @Nullable LocalDate to, @Nullable Rule rule) {

    boolean isOf(StatedRule stated) {
        return stated.kind() == kind && stated.reach().equals(reach);
    }

    boolean touches(StatedRule stated) {
        return isOf(stated)
                && (to == null || !stated.from().isAfter(to))
                && (stated.to() == null || !stated.to().isBefore(from));
    }

    /// Whether the stated rule goes on after this change is over.
    boolean isOutlivedBy(StatedRule stated) {
        return to != null && (stated.to() == null || stated.to().isAfter(to));
    }
}
