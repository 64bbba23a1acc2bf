package org.wasshoi.centre.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;

/// Rooms and times to choose from (部屋と時間の選択肢), the free ones first; what is taken says so.
record Choices(List<Offer> offers) {

    List<Option> slots() {
        var choose = new Option("", PageContext.text("desk.choose"));
        return Stream.concat(Stream.of(choose), offers.stream().map(Choices::option)).toList();
    }

    List<Option> endings() {
        var same = new Option("", PageContext.text("desk.until.same"));
        return Stream.concat(
                        Stream.of(same),
                        offers.stream()
                                .map(offer -> offer.slot().to().toString())
                                .distinct()
                                .sorted()
                                .map(time -> new Option(time, time)))
                .toList();
    }

    /// What the rooms have, of each the most that one of them has.
    Map<String, Integer> equipment() {
        var most = new TreeMap<String, Integer>();
        offers.forEach(offer ->
                offer.room()
                        .equipment()
                        .forEach((code, count) -> most.merge(code, count, Math::max)));
        return most;
    }

    private static Option option(Offer offer) {
        var slot = offer.slot();
        var name =
                PageContext.text(
                        offer.free() ? "desk.slot" : "desk.slot.taken",
                        PageContext.text(offer.room().name()),
                        slot.from().toString(),
                        slot.to().toString());
        return new Option(offer.wanted().value(), name);
    }
}
