package org.wasshoi.centre.month;

import java.time.YearMonth;
import org.wasshoi.audit.Target;
import org.wasshoi.community.PlaceId.CentreId;

/// The monthly report (月次報告) of a centre as it stands; whoever changes it moves its version on.
record Report(CentreId centre, YearMonth month, Stage stage, String remarks, int version) {

    /// One that nobody has written in yet.
    static Report blank(CentreId centre, YearMonth month) {
        return new Report(centre, month, Stage.OPEN, "", 1);
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    String path() {
        return "/months/" + month + "/" + centre.value();
    }

    Target target() {
        return new Target("month-report", centre.value() + "/" + month);
    }
}
