package org.wasshoi.community;

import java.util.List;
import org.wasshoi.web.LinkedNumber;

/// Figures that higher modules show on the page of a place.
public interface PlaceNumbers {

    List<LinkedNumber> of(PlaceId place);
}
