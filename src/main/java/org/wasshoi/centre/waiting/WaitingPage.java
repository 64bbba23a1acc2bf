package org.wasshoi.centre.waiting;

import java.util.List;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where somebody stands in queues (わたしの空き待ち).
record WaitingPage(List<Place> places, String done, List<Problem> problems) implements Page {

    private static final int CONFLICT = 409;

    List<Place> asked() {
        return places.stream().filter(Place::isAsked).toList();
    }

    List<Place> waiting() {
        return places.stream().filter(Place::mayLeave).toList();
    }

    List<Place> over() {
        return places.stream().filter(one -> !one.waiting().state().isOpen()).toList();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : CONFLICT;
    }
}
