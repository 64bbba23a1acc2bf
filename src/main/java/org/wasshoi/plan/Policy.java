package org.wasshoi.plan;

import java.util.List;
import org.wasshoi.kernel.Words;

/// A basic policy (基本方針) of the plan.
public record Policy(int number, Words title, Words summary, List<Measure> measures) {}
