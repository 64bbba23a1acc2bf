package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.people.Member;
import org.wasshoi.people.Organisation;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// The last look before a change of officers is done (役員交代の確認).
record CheckPage(
        Organisation organisation,
        HandOver handOver,
        List<Member> leaving,
        List<Follower> followers,
        List<Problem> problems,
        boolean isOvertaken)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    CheckPage with(List<Problem> found) {
        return new CheckPage(organisation, handOver, leaving, followers, found, false);
    }

    CheckPage overtaken() {
        return new CheckPage(organisation, handOver, leaving, followers, problems, true);
    }

    boolean isEmpty() {
        return handOver.draft().isEmpty();
    }

    LocalDate last() {
        var last = handOver.draft().last();
        return last == null ? LocalDate.EPOCH : last;
    }

    String path() {
        return "/organisations/" + organisation.id().value() + "/hand-over";
    }

    @Override
    public int status() {
        if (isOvertaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
