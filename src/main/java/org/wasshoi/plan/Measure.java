package org.wasshoi.plan;

import java.util.List;
import org.wasshoi.kernel.Words;

/// A measure (施策) of a policy.
public record Measure(int number, Words title, List<Words> aims, List<Project> projects) {}
