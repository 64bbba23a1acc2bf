package org.wasshoi.ledger;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.web.PublishedDataMoved;

/// The door into the ledger: whoever changes a record posts its facts here in the same transaction.
@Repository
public class Facts {

    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    public Facts(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.journal = new Journal(jdbc);
        this.clock = clock;
        this.events = events;
    }

    /// Posts what a version of a record says; posting the same origin twice changes nothing.
    public void post(Origin origin, boolean sample, List<NewFact> facts) {
        post(List.of(new Posting(origin, sample, facts)));
    }

    /// Posts what many records say, in one statement.
    public void post(Collection<Posting> postings) {
        var once = new LinkedHashMap<Origin, Entry>();
        postings.forEach(posting -> once.computeIfAbsent(posting.origin(), _ -> entry(posting)));
        append(List.copyOf(once.values()));
    }

    /// Takes back everything an origin posted, by facts of the opposite sign under its next
    /// version.
    public void reverse(Origin origin) {
        var reversals = journal.facts(origin).stream().map(this::opposite).toList();
        append(List.of(new Entry(origin.next(), reversals)));
    }

    /// Takes back what many origins posted, in two statements.
    public void reverse(Collection<Origin> origins) {
        var posted =
                journal.facts(origins).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fact::origin,
                                        LinkedHashMap::new,
                                        Collectors.mapping(this::opposite, Collectors.toList())));
        append(
                origins.stream()
                        .distinct()
                        .map(origin ->
                                new Entry(origin.next(), posted.getOrDefault(origin, List.of())))
                        .toList());
    }

    private void append(List<Entry> entries) {
        journal.append(entries, clock.instant());
        events.publishEvent(new PublishedDataMoved());
    }

    private Entry entry(Posting posting) {
        return new Entry(
                posting.origin(),
                posting.facts().stream().map(what -> fact(posting, what)).toList());
    }

    private Fact fact(Posting posting, NewFact what) {
        return new Fact(nextId(), what, posting.origin(), posting.sample(), clock.instant(), null);
    }

    private Fact opposite(Fact fact) {
        return new Fact(
                nextId(),
                fact.what().opposite(),
                fact.origin().next(),
                fact.sample(),
                clock.instant(),
                fact.id());
    }

    private FactId nextId() {
        return new FactId(Uuid7.next(clock));
    }
}
