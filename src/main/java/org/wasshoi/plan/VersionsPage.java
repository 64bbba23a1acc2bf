package org.wasshoi.plan;

import static org.wasshoi.web.PageContext.text;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.pack.PackVersion;
import org.wasshoi.web.Crumb;
import org.wasshoi.web.PublicPage;

/// The versions of the plan (計画の版), newest first, each with the reason why it came.
record VersionsPage(List<PackVersion> versions) implements PublicPage {

    List<Crumb> crumbs() {
        return List.of(new Crumb(text("plan.crumb"), "/plan"));
    }

    boolean isRunning(PackVersion version) {
        return version.equals(versions.getFirst());
    }

    LocalDate day(PackVersion version) {
        return LocalDate.ofInstant(version.loadedAt(), Tokyo.ZONE);
    }

    String path(PackVersion version) {
        return isRunning(version) ? "/plan" : "/plan?version=" + version.number();
    }
}
