package org.wasshoi.portal;

import org.wasshoi.plan.Plan;
import org.wasshoi.web.PublicPage;

/// What this site is, where its numbers come from, what may be done with them (このサイトについて).
record AboutPage(Plan plan, int indicators) implements PublicPage {

    long projects() {
        return plan.projects().count();
    }
}
