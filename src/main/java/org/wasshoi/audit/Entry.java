package org.wasshoi.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the audit log is told (監査記録の一行): who did what to which record, for which person, from
/// where.
public record Entry(
        Actor actor,
        @Nullable UUID person,
        Verb verb,
        Target target,
        Change change,
        Source source) {

    /// Somebody looked at the personal data of a person (個人情報の閲覧).
    public static Entry view(Actor actor, @Nullable UUID person, Target target, Source source) {
        return new Entry(actor, person, Verb.VIEW, target, Change.NONE, source);
    }
}
