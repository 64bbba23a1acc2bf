package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.StatedRule;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Words;

/// Where rules are edited (決まりを持つ場所): a centre with what lies in it, or the whole city.
record Place(@Nullable Centre centre, List<Room> rooms) {

    /// How the city stands in addresses.
    static final String CITY = "city";

    Place {
        rooms = List.copyOf(rooms);
    }

    boolean isCity() {
        return centre == null;
    }

    String code() {
        return centre == null ? CITY : centre.id().value();
    }

    String path() {
        return "/rules/" + code();
    }

    String name() {
        return centre == null ? text("rule.city") : text(centre.name());
    }

    /// All for which rules can be stated here, the widest first.
    List<Reach> reaches() {
        if (centre == null) {
            return List.of(Reach.CITY);
        }
        var reaches = new ArrayList<Reach>();
        reaches.add(new Reach(Reach.Kind.CENTRE, centre.id().value()));
        facilities().keySet().forEach(one -> reaches.add(new Reach(Reach.Kind.FACILITY, one)));
        rooms.forEach(room -> reaches.add(new Reach(Reach.Kind.ROOM, room.id().value())));
        return List.copyOf(reaches);
    }

    /// The one that an address names, if it lies here.
    Optional<Reach> reach(String key) {
        return reaches().stream().filter(reach -> key(reach).equals(key)).findFirst();
    }

    static String key(Reach reach) {
        return reach.kind().name().toLowerCase(Locale.ROOT) + "." + reach.code();
    }

    String name(Reach reach) {
        return switch (reach.kind()) {
            case CITY -> text("rule.city");
            case CENTRE -> text("rule.reach.centre", name());
            case FACILITY -> facilityName(reach.code());
            case ROOM -> room(reach.code()).map(room -> text(room.name())).orElse(reach.code());
        };
    }

    Optional<Room> room(String code) {
        return rooms.stream().filter(room -> room.id().value().equals(code)).findFirst();
    }

    List<Room> rooms(Reach reach) {
        return rooms.stream().filter(reach::covers).toList();
    }

    /// Whether a rule has something to say here.
    boolean concerns(StatedRule rule) {
        return isCity()
                ? rule.reach().kind() == Reach.Kind.CITY
                : rule.reach().kind() == Reach.Kind.CITY || reaches().contains(rule.reach());
    }

    LinkedHashMap<String, Words> facilities() {
        var facilities = new LinkedHashMap<String, Words>();
        rooms.forEach(room -> facilities.put(room.place().facility(), room.place().facilityName()));
        return facilities;
    }

    private String facilityName(String code) {
        var name = facilities().get(code);
        return name == null ? code : text(name);
    }
}
