package org.wasshoi.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it stands in the log (記録された一行), its contents as JSON.
public record Logged(
        long number,
        Instant at,
        Actor actor,
        @Nullable UUID person,
        Verb verb,
        Target target,
        @Nullable String before,
        @Nullable String after,
        Source source) {}
