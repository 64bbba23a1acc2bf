package org.wasshoi.centre.draw;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.example.Example;

/// Opens invented rounds (例の抽選を開く), so that who tries the program finds lots to draw.
@Component
@NamedInterface("example")
public class ExampleRounds {

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final OfferingSlots offering;

    ExampleRounds(Rounds rounds, DrawSlots slots, Entries entries, OfferingSlots offering) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.offering = offering;
    }

    /// Opens the round with its entries; it is opened once, and only where the day is free.
    @Transactional
    public boolean open(ExampleRound round) {
        if (rounds.madeWith(round.once(), Example.CLERK).isPresent()) {
            return false;
        }
        var offered = offering.of(List.of(round.room()), round.day(), round.day());
        if (offered.isEmpty()) {
            return false;
        }
        var id = rounds.addExample(round.once(), round.asNew(), Example.CLERK);
        IntStream.rangeClosed(1, offered.size())
                .forEach(number -> slots.add(id, number, offered.get(number - 1)));
        IntStream.range(0, round.groups().size())
                .forEach(turn -> enter(id, round.groups().get(turn), wishes(turn, offered.size())));
        return true;
    }

    private void enter(RoundId id, ExampleRound.Group group, List<Integer> wishes) {
        var booker = new Booker(null, null, group.name(), null, group.userClass());
        var use =
                new Entry.Use(
                        group.purpose(),
                        group.title(),
                        group.people(),
                        false,
                        false,
                        group.exemption());
        entries.add(
                id,
                UUID.randomUUID(),
                rounds.nextNumber(id),
                new Wanting(booker, group.name(), use, wishes, null),
                Example.CLERK);
    }

    /// Everybody's first preference is another one; the second follows it.
    private static List<Integer> wishes(int turn, int slots) {
        return IntStream.range(0, Math.min(2, slots))
                .mapToObj(step -> (turn + step) % slots + 1)
                .toList();
    }
}
