package org.wasshoi.community;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.PublicPage;

/// What is near a reader: the areas with their centres and bodies, to choose from or to search.
record AreasPage(Shown shown, List<Snapshot> populations, List<PlaceLink> links)
        implements PublicPage {

    Directory directory() {
        return shown.directory();
    }

    List<Centre> centresIn(Area area) {
        return directory().centresIn(area.id());
    }

    @Nullable Snapshot population() {
        return populations.isEmpty() ? null : populations.getLast();
    }

    long people(Area area) {
        return populations.getLast().areas().getOrDefault(area.id(), 0L);
    }

    /// The centre's name without the words all centres share, for a list under their heading.
    String shortName(Centre centre) {
        var name = text(centre.name());
        var ending = text("community.centre.ending");
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
