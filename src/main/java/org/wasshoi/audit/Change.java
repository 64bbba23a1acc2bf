package org.wasshoi.audit;

import org.jspecify.annotations.Nullable;

/// What a record was before and after (変更前・変更後), masked, as JSON; made by a `Masking` only.
public final class Change {

    /// Nothing was changed.
    public static final Change NONE = new Change(null, null);

    private final @Nullable String before;
    private final @Nullable String after;

    Change(@Nullable String before, @Nullable String after) {
        this.before = before;
        this.after = after;
    }

    @Nullable String before() {
        return before;
    }

    @Nullable String after() {
        return after;
    }
}
