package org.wasshoi.community;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.LinkedNumber;
import org.wasshoi.web.PublicPage;

/// A community centre: where it is, whom to call, who runs it, and its district in figures.
record CentrePage(
        Directory directory,
        Centre centre,
        List<People> people,
        List<LinkedNumber> numbers,
        List<PlaceLink> links)
        implements PublicPage {

    Area area() {
        return directory.areaOf(centre.area());
    }

    @Nullable Body body() {
        return directory.bodyOf(centre.id()).orElse(null);
    }

    boolean isRunByBody() {
        return centre.manager() == Manager.BODY;
    }

    boolean isUnverified(String field) {
        return centre.sample().contains(field);
    }

    /// What a telephone dials.
    String dialled() {
        return centre.phone() == null ? "" : centre.phone().replace("-", "");
    }
}
