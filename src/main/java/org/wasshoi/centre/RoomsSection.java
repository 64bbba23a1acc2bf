package org.wasshoi.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wasshoi.pack.Node;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackSection;
import org.wasshoi.pack.PackVersion;

/// The rooms and rules of a plan pack (部屋と決まり); a pack without `rooms.yaml` has none.
@Component
@Order(4)
class RoomsSection implements PackSection {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    private final KeepingRooms keeping;
    private final Editions editions;

    private record Given(Reach reach, LocalDate from, Rule rule, boolean sample) {}

    RoomsSection(KeepingRooms keeping, Editions editions) {
        this.keeping = keeping;
        this.editions = editions;
    }

    @Override
    public Consumer<PackVersion> read(Pack pack) {
        var file = pack.find("rooms.yaml");
        if (file.isEmpty()) {
            return _ -> editions.moveOn();
        }
        var facilities = file.get().get("facilities").items();
        var read = new ArrayList<GivenRoom>();
        for (var facility : facilities) {
            read.addAll(rooms(facility, file.get().get("roomSets")));
        }
        var rules = file.get().get("rules").items().stream().map(RoomsSection::rule).toList();
        var holidays =
                pack.file("holidays.yaml").get("holidays").items().stream()
                        .map(Node::date)
                        .toList();
        return _ -> {
            keeping.announce(holidays);
            keeping.put(read);
            editions.moveOn();
            rules.forEach(
                    rule -> keeping.state(rule.reach(), rule.from(), rule.rule(), rule.sample()));
        };
    }

    private static List<GivenRoom> rooms(Node facility, Node sets) {
        var code = code(facility.get("code"));
        var lies =
                new GivenRoom.Facility(
                        code,
                        code(facility.get("centre")),
                        facility.get("position").integer(1, 100),
                        facility.get("name").words(),
                        facility.get("sample").flag());
        var rooms = new ArrayList<GivenRoom>();
        for (var node : sets.get(facility.get("rooms").text()).someItems()) {
            rooms.add(room(lies, rooms.size() + 1, node));
        }
        return rooms;
    }

    private static Set<Room.Suited> suited(Node node) {
        return node.items().stream()
                .map(one -> one.choice(Room.Suited.class))
                .collect(Collectors.toSet());
    }

    private static GivenRoom room(GivenRoom.Facility facility, int position, Node node) {
        return new GivenRoom(
                facility,
                facility.code() + "-" + code(node.get("code")),
                position,
                node.get("name").words(),
                node.get("capacity").integer(1, 2_000),
                node.get("floor").integer(-3, 20),
                node.get("barrierFree").items().stream()
                        .map(one -> one.choice(Room.BarrierFree.class))
                        .collect(Collectors.toSet()),
                node.get("equipment").names().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name -> node.get("equipment").get(name).integer(1, 999))),
                node.find("suited").map(RoomsSection::suited).orElse(Set.of()),
                node.get("way").choice(Room.Way.class),
                parts(facility, node));
    }

    private static Set<String> parts(GivenRoom.Facility facility, Node node) {
        return node.get("parts").someItems().stream()
                .map(part -> facility.code() + "-" + code(part))
                .collect(Collectors.toSet());
    }

    private static Given rule(Node node) {
        return new Given(
                new Reach(
                        node.get("reach").choice(Reach.Kind.class),
                        node.find("code").map(RoomsSection::code).orElse("")),
                node.get("from").date(),
                RuleReading.rule(node),
                node.get("sample").flag());
    }

    private static String code(Node node) {
        return node.text(CODE, "符号ではありません / not a code");
    }
}
