package org.wasshoi.plan;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import org.wasshoi.web.Crumb;
import org.wasshoi.web.PublicPage;

/// The words of the plan (用語), explained.
record TermsPage(Edition edition) implements PublicPage {

    List<Crumb> crumbs() {
        return List.of(new Crumb(text("plan.crumb"), edition.path("/plan")));
    }

    List<Term> terms() {
        return edition.plan().terms();
    }

    /// The anchor of a term on this page.
    String anchor(Term term) {
        return "t" + (terms().indexOf(term) + 1);
    }
}
