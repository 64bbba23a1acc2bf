package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.wasshoi.people.Member;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Person;
import org.wasshoi.web.Page;

/// What a change of officers has done, to print and keep (役員交代の記録).
record DonePage(
        Organisation organisation,
        HandOver handOver,
        List<Member> leaving,
        List<Follower> followers,
        List<Person> letters)
        implements Page {

    LocalDate last() {
        var last = handOver.draft().last();
        return last == null ? LocalDate.EPOCH : last;
    }

    String moment() {
        return Corrections.moment(Objects.requireNonNull(handOver.done()));
    }

    String path() {
        return "/organisations/" + organisation.id().value();
    }
}
