package org.wasshoi.plan;

import org.wasshoi.kernel.Words;

/// A word of the plan (用語) with its meaning in plain words.
public record Term(Words term, Words meaning) {}
