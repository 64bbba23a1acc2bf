package org.wasshoi.people;

import java.util.UUID;

/// Names one role that is or was held for good.
public record MembershipId(UUID value) {}
