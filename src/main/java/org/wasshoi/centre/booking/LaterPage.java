package org.wasshoi.centre.booking;

import java.util.List;
import org.wasshoi.web.Page;

/// Where somebody changes a booking of a series and all later ones (定期の予約の変更): the form, then each
/// with what speaks against it, then those that were lost meanwhile.
record LaterPage(MovePage move, List<MovingSeries.Step> steps, List<MovingSeries.Step> lost)
        implements Page {

    private static final int CONFLICT = 409;

    LaterPage {
        steps = List.copyOf(steps);
        lost = List.copyOf(lost);
    }

    static LaterPage of(MovePage move) {
        return new LaterPage(move, List.of(), List.of());
    }

    LaterPage checked(List<MovingSeries.Step> found) {
        return new LaterPage(move, found, lost);
    }

    LaterPage lost(List<MovingSeries.Step> meanwhile) {
        return new LaterPage(move, steps, meanwhile);
    }

    String path() {
        return move.path() + "/later";
    }

    boolean isChecked() {
        return !steps.isEmpty();
    }

    @Override
    public int status() {
        return lost.isEmpty() ? move.status() : CONFLICT;
    }
}
