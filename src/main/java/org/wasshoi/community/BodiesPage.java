package org.wasshoi.community;

import java.util.List;
import org.wasshoi.web.PublicPage;

/// The collaboration bodies by area, all of them or those a reader looks for.
record BodiesPage(Shown shown) implements PublicPage {

    /// Areas in which a body was found.
    List<Area> areas() {
        var found = shown.found();
        return shown.areas().stream().filter(area -> !found.bodiesIn(area.id()).isEmpty()).toList();
    }

    List<Body> bodiesIn(Area area) {
        return shown.found().bodiesIn(area.id());
    }

    long registered() {
        return shown.directory().bodies().stream().filter(Body::registered).count();
    }
}
