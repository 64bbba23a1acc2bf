package org.wasshoi.indicator;

import java.util.Locale;

/// How an indicator stands on its way to the target (進み具合), in the words of the pages.
public enum Standing {
    /// 達成
    ACHIEVED,
    /// 順調
    ON_TRACK,
    /// やや遅れ
    BEHIND,
    /// 遅れ
    FAR_BEHIND,
    /// 目安なし: the plan gives no starting value, so only the level can be shown.
    LEVEL_ONLY,
    /// まだわからない: nothing is recorded, or too little to tell.
    UNKNOWN;

    /// The key of its word.
    String key() {
        return "indicator.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The shape and colour that go with the word, never instead of it.
    String kind() {
        return switch (this) {
            case ACHIEVED, ON_TRACK -> "good";
            case BEHIND -> "slow";
            case FAR_BEHIND -> "late";
            case LEVEL_ONLY, UNKNOWN -> "none";
        };
    }
}
