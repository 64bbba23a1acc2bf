package org.wasshoi.plan;

/// What the plan does to a project (新規・拡充・継続).
public enum ProjectKind {
    NEW("new"),
    EXPANDED("expand"),
    CONTINUED("continue");

    private final String mark;

    ProjectKind(String mark) {
        this.mark = mark;
    }

    /// Its icon and colour.
    String mark() {
        return mark;
    }
}
