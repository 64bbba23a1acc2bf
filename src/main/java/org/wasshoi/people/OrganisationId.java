package org.wasshoi.people;

import java.util.UUID;

/// Names one organisation for good.
public record OrganisationId(UUID value) {}
