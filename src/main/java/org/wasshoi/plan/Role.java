package org.wasshoi.plan;

/// How an actor acts: leads (◎) or takes part (○); who has no mark has no role.
public enum Role {
    LEAD("lead", "lead"),
    PARTICIPANT("part", "take-part");

    private final String mark;
    private final String icon;

    Role(String mark, String icon) {
        this.mark = mark;
        this.icon = icon;
    }

    String mark() {
        return mark;
    }

    String icon() {
        return icon;
    }
}
