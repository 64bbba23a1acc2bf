package org.wasshoi.community;

import java.util.List;
import org.wasshoi.web.PublicPage;

/// The centres by area, all of them or those a reader looks for.
record CentresPage(Shown shown) implements PublicPage {

    /// Areas in which a centre was found.
    List<Area> areas() {
        var found = shown.found();
        return shown.areas().stream()
                .filter(area -> !found.centresIn(area.id()).isEmpty())
                .toList();
    }

    List<Centre> centresIn(Area area) {
        return shown.found().centresIn(area.id());
    }
}
