package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Persons;

/// Gathers what the centre sees of a round (回の仕事の画面の材料).
@Component
class RoundPages {

    private final DrawSlots slots;
    private final Entries entries;
    private final Awards awards;
    private final DrawNotices notices;
    private final RoundCentres centres;
    private final Persons persons;
    private final Clock clock;

    RoundPages(
            DrawSlots slots,
            Entries entries,
            Awards awards,
            DrawNotices notices,
            RoundCentres centres,
            Persons persons,
            Clock clock) {
        this.slots = slots;
        this.entries = entries;
        this.awards = awards;
        this.notices = notices;
        this.centres = centres;
        this.persons = persons;
        this.clock = clock;
    }

    RoundPage round(Round round, String done) {
        return new RoundPage(
                round,
                centres.name(round),
                slots.of(round.id()),
                slots.wanting(round.id()),
                entries.of(round.id()),
                awards.of(round.id()),
                notices.of(round.id()).stream().filter(Notice::isWaiting).count(),
                LocalDateTime.now(clock),
                "",
                "",
                done,
                List.of());
    }

    MeetingPage meeting(Round round) {
        return new MeetingPage(
                round,
                centres.name(round),
                slots.of(round.id()),
                entries.standing(round.id()),
                Map.of(),
                LocalDateTime.now(clock),
                List.of());
    }

    TellingPage telling(Round round) {
        var all = entries.of(round.id());
        return new TellingPage(
                round,
                centres.name(round),
                slots.of(round.id()),
                all,
                awards.of(round.id()),
                notices.of(round.id()),
                addresses(all));
    }

    /// Where a letter goes: what was said on entering, else what the register knows.
    private Map<EntryId, String> addresses(List<Entry> all) {
        var addresses = new HashMap<EntryId, String>();
        all.forEach(entry -> address(entry).ifPresent(to -> addresses.put(entry.id(), to)));
        return Map.copyOf(addresses);
    }

    private Optional<String> address(Entry entry) {
        return entry.address() != null
                ? Optional.of(entry.address())
                : Optional.ofNullable(entry.booker().person())
                        .flatMap(persons::find)
                        .flatMap(person -> Optional.ofNullable(person.contact().postalAddress()));
    }
}
