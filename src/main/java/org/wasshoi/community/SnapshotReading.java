package org.wasshoi.community;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.pack.Node;

/// Reads population snapshots, each of which names every area or every district, and no other.
class SnapshotReading {

    private static final Set<String> FIELDS =
            Set.of("asOf", "sample", "source", "areas", "districts");

    private final List<Area> areas;
    private final List<Centre> centres;

    SnapshotReading(List<Area> areas, List<Centre> centres) {
        this.areas = areas;
        this.centres = centres;
    }

    List<Snapshot> snapshots(Node file) {
        var snapshots = new ArrayList<Snapshot>();
        var days = new Unrepeated("この日の人口はもうあります / this day is there already");
        for (var node : file.only(Set.of("snapshots")).get("snapshots").items()) {
            node.only(FIELDS);
            days.add(node.get("asOf"), node.get("asOf").date().toString());
            snapshots.add(snapshot(node));
        }
        snapshots.sort(Comparator.comparing(Snapshot::asOf));
        return List.copyOf(snapshots);
    }

    private Snapshot snapshot(Node node) {
        if (node.find("areas").isPresent() == node.find("districts").isPresent()) {
            throw node.refusal(
                    "areas か districts のどちらか一つを書いてください / give either areas or districts");
        }
        var districts =
                node.find("districts").map(this::districts).orElseGet(Collections::emptyMap);
        return new Snapshot(
                node.get("asOf").date(),
                node.get("sample").flag(),
                node.get("source").words(),
                node.find("areas").map(this::areas).orElseGet(() -> sums(districts)),
                districts);
    }

    private Map<AreaId, Long> areas(Node node) {
        return people(node, areas, Area::id);
    }

    private Map<CentreId, Long> districts(Node node) {
        return people(node, centres, Centre::id);
    }

    private Map<AreaId, Long> sums(Map<CentreId, Long> districts) {
        var sums = new LinkedHashMap<AreaId, Long>();
        for (var centre : centres) {
            sums.merge(centre.area(), districts.getOrDefault(centre.id(), 0L), Long::sum);
        }
        return Collections.unmodifiableMap(sums);
    }

    private static <P, I extends PlaceId> Map<I, Long> people(
            Node node, List<P> places, Function<P, I> id) {
        var people = new LinkedHashMap<I, Long>();
        node.only(Set.copyOf(places.stream().map(id).map(PlaceId::value).toList()));
        places.stream()
                .map(id)
                .forEach(place -> people.put(place, people(node.get(place.value()))));
        return Collections.unmodifiableMap(people);
    }

    private static long people(Node node) {
        if (node.integer() < 0) {
            throw node.refusal("人数が負です / the number of people is negative");
        }
        return node.integer();
    }
}
