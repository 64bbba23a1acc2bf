package org.wasshoi.plan;

import java.util.List;
import org.wasshoi.web.LinkedNumber;

/// Figures that higher modules show on the page of a project: the indicators it moves.
public interface ProjectNumbers {

    List<LinkedNumber> of(Project project);
}
