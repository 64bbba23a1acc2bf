package org.wasshoi.plan;

/// A project and the measure it belongs to (施策の中の事業).
record PlacedProject(int policy, int measure, Project project) {}
