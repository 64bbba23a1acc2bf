package org.wasshoi.centre.example;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.desk.Counted;
import org.wasshoi.centre.desk.UsePlaces;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Posting;

/// The door for invented bookings (例の予約の受付): many in a statement, within the transaction of whoever
/// calls, priced by the rules and refused by the database where the room is taken.
@Component
public class Examples {

    private final Rules rules;
    private final ExampleRecords records;
    private final UsePlaces places;
    private final Facts facts;
    private final Clock clock;

    Examples(Rules rules, ExampleRecords records, UsePlaces places, Facts facts, Clock clock) {
        this.rules = rules;
        this.records = records;
        this.places = places;
        this.facts = facts;
        this.clock = clock;
    }

    /// Books all that are still to come, whose room is free and that are not booked already.
    public int book(List<Example> examples) {
        return book(examples, false);
    }

    /// Writes down who came to those that are over, booked before or not, where nobody has done so,
    /// and tells the ledger.
    public int use(List<Example> examples) {
        book(examples, true);
        var used = records.use(examples);
        var now = places.now();
        facts.post(
                examples.stream()
                        .filter(example -> used.contains(example.id()))
                        .map(example -> posting(example, now))
                        .toList());
        return used.size();
    }

    private int book(List<Example> examples, boolean areOver) {
        var checking = new Checking(rules.book(), LocalDateTime.now(clock));
        var priced = examples.stream().map(example -> Priced.of(example, checking)).toList();
        return records.book(priced, areOver);
    }

    private static Posting posting(Example example, UsePlaces.Now now) {
        var count = Objects.requireNonNull(example.came()).count();
        return new Posting(
                Counted.origin(example.id(), 1),
                true,
                count.facts(example.day(), now.of(example.room())));
    }
}
