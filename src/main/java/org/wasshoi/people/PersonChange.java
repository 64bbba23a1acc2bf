package org.wasshoi.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One correction of a person (訂正の記録): which fields, by whom, and on whose statement if a clerk
/// entered it.
public record PersonChange(
        PersonId person,
        int version,
        List<PersonField> fields,
        String by,
        Instant at,
        @Nullable Reception reception) {}
