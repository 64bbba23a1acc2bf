package org.wasshoi.plan;

/// What the plan does to a project (新規・拡充・継続).
public enum ProjectKind {
    NEW,
    EXPANDED,
    CONTINUED
}
