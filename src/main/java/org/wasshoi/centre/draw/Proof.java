package org.wasshoi.centre.draw;

import org.jspecify.annotations.Nullable;

/// What a round is repeated from (抽選の証拠): the list as it was at the closing, and what the draw
/// added.
record Proof(Snapshot list, String word, @Nullable String seed) {}
