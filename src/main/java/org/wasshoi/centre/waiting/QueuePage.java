package org.wasshoi.centre.waiting;

import java.util.List;
import org.wasshoi.community.Centre;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Who waits for rooms of a centre (窓口の空き待ち), for the clerk who answers for those without mail.
record QueuePage(Centre centre, List<Place> places, boolean mayAnswer, List<Problem> problems)
        implements Page {

    private static final int CONFLICT = 409;

    List<Place> asked() {
        return places.stream().filter(Place::isAsked).toList();
    }

    List<Place> waiting() {
        return places.stream().filter(Place::mayLeave).toList();
    }

    String desk() {
        return "/desk/" + centre.id().value();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : CONFLICT;
    }
}
