package org.wasshoi.people;

import java.util.UUID;

/// Names one person for good.
public record PersonId(UUID value) {}
