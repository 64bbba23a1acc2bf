package org.wasshoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Just enough of a person to tell people apart (本人を見分けるための表示): of phone and mail only an end.
public record Glimpse(
        PersonId id,
        String name,
        @Nullable String kana,
        @Nullable String area,
        List<String> organisations,
        @Nullable String phoneEnd,
        @Nullable String mailStart,
        boolean sample) {}
