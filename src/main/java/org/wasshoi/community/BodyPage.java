package org.wasshoi.community;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.LinkedNumber;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.PublicPage;

/// A collaboration body: since when it works, where its office is, and its figures.
record BodyPage(Directory directory, Body body, List<LinkedNumber> numbers) implements PublicPage {

    Area area() {
        return directory.areaOf(body.area());
    }

    Centre centre() {
        return directory.centreOf(body);
    }

    boolean runsTheCentre() {
        return body.registered() && centre().manager() == Manager.BODY;
    }

    /// Whether it is only an example that the body runs the centre or does not.
    boolean runsTheCentreAsAnExample() {
        return centre().sample().contains("manager");
    }

    boolean isUnverified(String field) {
        return body.sample().contains(field);
    }

    /// The founding date in words, as precise as it is known.
    @Nullable String founded() {
        return body.founded() == null
                ? null
                : Founded.parse(body.founded())
                        .map(founded -> founded.text(PageContext.current().language()))
                        .orElse(body.founded());
    }
}
