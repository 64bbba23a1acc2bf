package org.wasshoi.community;

import java.util.List;
import org.wasshoi.web.LinkedNumber;
import org.wasshoi.web.PublicPage;

/// An area with its centres, bodies, population and figures.
record AreaPage(
        Directory directory,
        Area area,
        List<People> people,
        List<LinkedNumber> numbers,
        List<PlaceLink> links)
        implements PublicPage {

    List<Centre> centres() {
        return directory.centresIn(area.id());
    }

    List<Body> bodies() {
        return directory.bodiesIn(area.id());
    }
}
