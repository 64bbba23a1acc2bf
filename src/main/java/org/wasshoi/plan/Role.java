package org.wasshoi.plan;

/// How an actor acts: leads (◎) or takes part (○); who has no mark has no role.
public enum Role {
    LEAD,
    PARTICIPANT
}
