package org.wasshoi.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.BodyId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;
import org.wasshoi.pack.Node;
import org.wasshoi.pack.Pack;

/// Reads the register out of a plan pack and refuses what does not fit together.
class EditionReading {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}ー・ ]+");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{3}-\\d{4}");
    private static final Pattern PHONE = Pattern.compile("0\\d{1,4}-\\d{1,4}-\\d{4}");
    private static final Set<String> AREA = Set.of("code", "name", "kana");
    private static final Set<String> CENTRE =
            Set.of(
                    "code",
                    "name",
                    "kana",
                    "area",
                    "address",
                    "postalCode",
                    "phone",
                    "annexes",
                    "manager",
                    "sample",
                    "source");
    private static final Set<String> BODY =
            Set.of("code", "name", "kana", "centre", "registered", "founded", "sample", "source");
    private static final Set<String> UNVERIFIED_OF_A_CENTRE =
            Set.of("name", "kana", "address", "postalCode", "phone", "annexes", "manager");
    private static final Set<String> UNVERIFIED_OF_A_BODY =
            Set.of("name", "kana", "registered", "founded");

    private final Pack pack;

    EditionReading(Pack pack) {
        this.pack = pack;
    }

    Edition edition() {
        var areas = areas();
        var centres = centres(areas);
        var bodies = bodies(centres);
        refuseManagersWithoutBody(centres, bodies);
        var snapshots = new SnapshotReading(areas, centres).snapshots(pack.file("population.yaml"));
        return new Edition(areas, centres, bodies, snapshots);
    }

    private List<Area> areas() {
        var areas = new ArrayList<Area>();
        var codes = new Unrepeated("この地域はもうあります / this area is there already");
        for (var node : list("areas.yaml", "areas")) {
            node.only(AREA);
            var id = new AreaId(codes.add(node.get("code"), code(node)));
            areas.add(new Area(id, areas.size() + 1, name(node), kana(node)));
        }
        return List.copyOf(areas);
    }

    private List<Centre> centres(List<Area> areas) {
        var centres = new ArrayList<Centre>();
        var codes = new Unrepeated("この市民センターはもうあります / this centre is there already");
        for (var node : list("centres.yaml", "centres")) {
            node.only(CENTRE);
            codes.add(node.get("code"), code(node));
            centres.add(centre(node, area(node.get("area"), areas)));
        }
        return List.copyOf(centres);
    }

    private List<Body> bodies(List<Centre> centres) {
        var bodies = new ArrayList<Body>();
        var codes = new Unrepeated("この地域協働体はもうあります / this body is there already");
        var taken = new Unrepeated("この市民センターにはもう地域協働体があります / this centre has a body already");
        for (var node : list("bodies.yaml", "bodies")) {
            node.only(BODY);
            codes.add(node.get("code"), code(node));
            var centre = centre(node.get("centre"), centres);
            taken.add(node.get("centre"), centre.id().value());
            bodies.add(body(node, centre));
        }
        return List.copyOf(bodies);
    }

    private static Centre centre(Node node, AreaId area) {
        return new Centre(
                new CentreId(code(node)),
                area,
                name(node),
                kana(node),
                node.find("address").map(Node::text).orElse(null),
                matching(node, "postalCode", POSTAL_CODE, "021-0901"),
                matching(node, "phone", PHONE, "0191-21-2148"),
                node.get("annexes").items().stream().map(Node::words).toList(),
                node.get("manager").choice(Manager.class),
                sample(node, UNVERIFIED_OF_A_CENTRE),
                node.get("source").text());
    }

    private static Body body(Node node, Centre centre) {
        return new Body(
                new BodyId(code(node)),
                centre.id(),
                centre.area(),
                name(node),
                kana(node),
                node.get("registered").flag(),
                founded(node),
                sample(node, UNVERIFIED_OF_A_BODY),
                node.get("source").text());
    }

    private static AreaId area(Node node, List<Area> areas) {
        var id = new AreaId(node.text());
        if (areas.stream().noneMatch(area -> area.id().equals(id))) {
            throw node.refusal("この地域はありません / there is no such area");
        }
        return id;
    }

    private static Centre centre(Node node, List<Centre> centres) {
        var id = new CentreId(node.text());
        return centres.stream()
                .filter(centre -> centre.id().equals(id))
                .findFirst()
                .orElseThrow(() -> node.refusal("この市民センターはありません / there is no such centre"));
    }

    private void refuseManagersWithoutBody(List<Centre> centres, List<Body> bodies) {
        var nodes = list("centres.yaml", "centres");
        for (int index = 0; index < centres.size(); index++) {
            var centre = centres.get(index);
            if (centre.manager() == Manager.BODY
                    && bodies.stream().noneMatch(body -> body.centre().equals(centre.id()))) {
                throw nodes.get(index)
                        .get("manager")
                        .refusal("運営する地域協働体がありません / no body is there to manage it");
            }
        }
    }

    private List<Node> list(String file, String field) {
        var list = pack.file(file).only(Set.of(field)).get(field);
        if (list.items().isEmpty()) {
            throw list.refusal("1件もありません / the list is empty");
        }
        return list.items();
    }

    private static String code(Node node) {
        return matching(
                node.get("code"), CODE, "小文字、数字、-で書いてください / use small letters, digits and -");
    }

    private static Words name(Node node) {
        return node.get("name").words();
    }

    private static String kana(Node node) {
        return matching(node.get("kana"), KANA, "ひらがなで書いてください / write it in hiragana");
    }

    private static @Nullable String founded(Node node) {
        var founded = node.find("founded");
        founded.filter(text -> Founded.parse(text.text()).isEmpty())
                .ifPresent(text -> {
                    throw text.refusal(
                            "たとえば \"2015-06\" / a year, a month or a day such as \"2015-06\"");
                });
        return founded.map(Node::text).orElse(null);
    }

    private static Set<String> sample(Node node, Set<String> fields) {
        var names = new Unrepeated("同じ欄が2つあります / this field is there twice");
        for (var item : node.get("sample").items()) {
            if (!fields.contains(names.add(item, item.text()))) {
                throw item.refusal("この欄に例の印はつけられません / this field cannot be marked as sample");
            }
        }
        return names.all();
    }

    private static @Nullable String matching(
            Node node, String field, Pattern form, String example) {
        return node.find(field)
                .map(text ->
                        matching(text, form, "たとえば " + example + " / write it like " + example))
                .orElse(null);
    }

    private static String matching(Node node, Pattern form, String reason) {
        if (!form.matcher(node.text()).matches()) {
            throw node.refusal(reason);
        }
        return node.text();
    }
}
