package org.wasshoi.indicator;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Measure;
import org.wasshoi.pack.Node;

/// Reads `indicators.yaml` of a plan pack; whatever does not fit is refused with its line.
record IndicatorFile(Set<Integer> policies) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,8}(-[0-9A-Za-z]{1,8})*");
    private static final int MOST_DECIMALS = 4;
    private static final Map<String, Dimension> BREAKDOWNS =
            Map.of("area", Dimension.AREA, "centre", Dimension.CENTRE, "body", Dimension.BODY);
    private static final Set<String> FIELDS =
            Set.of(
                    "code",
                    "policy",
                    "number",
                    "title",
                    "shortTitle",
                    "unit",
                    "decimals",
                    "direction",
                    "baseline",
                    "target",
                    "computation",
                    "parts",
                    "breakdown",
                    "noise",
                    "definition",
                    "why",
                    "source",
                    "limits");

    List<Indicator> indicators(Node file) {
        var items = file.only(Set.of("indicators")).get("indicators").items();
        var codes = new HashSet<String>();
        for (var item : items) {
            if (!codes.add(item.get("code").text())) {
                throw item.get("code").refusal("同じ記号が2つあります / this code is there twice");
            }
        }
        return items.stream().map(this::indicator).toList();
    }

    private Indicator indicator(Node node) {
        node.only(FIELDS);
        var computation = computation(node.get("computation"));
        return new Indicator(
                code(node.get("code")),
                policy(node),
                node.get("number").integer(),
                node.get("title").words(),
                node.get("shortTitle").words(),
                node.get("unit").words(),
                decimals(node.get("decimals")),
                node.get("direction").choice(Direction.class),
                known(node.get("baseline")),
                target(node),
                computation,
                parts(node, computation),
                node.get("breakdown").items().stream().map(IndicatorFile::dimension).toList(),
                node.get("noise").choice(Noise.class),
                node.get("definition").words(),
                node.get("why").words(),
                node.get("source").words(),
                node.get("limits").words());
    }

    private static IndicatorCode code(Node node) {
        if (!CODE.matcher(node.text()).matches()) {
            throw node.refusal("記号の形ではありません / not a code such as 2-1");
        }
        return new IndicatorCode(node.text());
    }

    private @Nullable Integer policy(Node node) {
        return node.find("policy").map(this::knownPolicy).orElse(null);
    }

    private Integer knownPolicy(Node node) {
        if (!policies.contains(node.integer())) {
            throw node.refusal("この番号の基本方針はありません / no policy has this number");
        }
        return node.integer();
    }

    private static int decimals(Node node) {
        if (node.integer() < 0 || node.integer() > MOST_DECIMALS) {
            throw node.refusal("0から4までの数にしてください / not between 0 and 4");
        }
        return node.integer();
    }

    private static Known target(Node node) {
        var target = known(node.get("target"));
        if (target.year().compareTo(known(node.get("baseline")).year()) <= 0) {
            throw node.get("target").refusal("目標の年度が現状値より後ではありません / not later than the baseline");
        }
        return target;
    }

    private static Known known(Node node) {
        node.only(Set.of("fiscalYear", "value", "page"));
        return new Known(
                year(node.get("fiscalYear")),
                node.find("value").map(Node::decimal).orElse(null),
                page(node.get("page")));
    }

    private static FiscalYear year(Node node) {
        try {
            return new FiscalYear(node.integer());
        } catch (IllegalArgumentException _) {
            throw node.refusal("年度ではありません / not a fiscal year");
        }
    }

    private static int page(Node node) {
        if (node.integer() < 1) {
            throw node.refusal("ページは1からです / pages start at 1");
        }
        return node.integer();
    }

    private static Indicator.@Nullable Parts parts(Node node, Computation computation) {
        return switch (computation) {
            case Computation.Ratio _, Computation.Share _ -> parts(node.get("parts"));
            case Computation.Flow _, Computation.Stock _, Computation.Declared _ -> {
                node.find("parts")
                        .ifPresent(parts -> {
                            throw parts.refusal("割り算の指標だけの欄です / only for a ratio or a share");
                        });
                yield null;
            }
        };
    }

    private static Indicator.Parts parts(Node node) {
        node.only(Set.of("numerator", "denominator"));
        return new Indicator.Parts(node.get("numerator").words(), node.get("denominator").words());
    }

    private static Computation computation(Node node) {
        return switch (type(node)) {
            case "STOCK" -> new Computation.Stock(measure(node));
            case "RATIO" ->
                    new Computation.Ratio(
                            flow(quotient(node).get("numerator")),
                            operand(node.get("denominator")));
            case "SHARE" ->
                    new Computation.Share(
                            flow(quotient(node).get("numerator")), flow(node.get("denominator")));
            case "DECLARED" -> {
                node.only(Set.of("type"));
                yield new Computation.Declared();
            }
            default -> flow(node);
        };
    }

    private static Node quotient(Node node) {
        return node.only(Set.of("type", "numerator", "denominator"));
    }

    private static Computation.Operand operand(Node node) {
        return type(node).equals("POPULATION") ? population(node) : flow(node);
    }

    private static Computation.Flow flow(Node node) {
        return switch (type(node)) {
            case "COUNT" -> new Computation.Count(measure(node));
            case "SUM" -> new Computation.Sum(measure(node));
            default ->
                    throw node.get("type")
                            .refusal("ここで使える計算ではありません / no computation that fits here");
        };
    }

    private static Computation.Population population(Node node) {
        var day = node.only(Set.of("type", "monthDay")).get("monthDay");
        try {
            return new Computation.Population(MonthDay.parse("--" + day.text()));
        } catch (DateTimeException _) {
            throw day.refusal("月-日の形ではありません / not a day such as \"09-30\"");
        }
    }

    private static String type(Node node) {
        return node.get("type").text();
    }

    private static Measure measure(Node node) {
        var measure = node.only(Set.of("type", "measure")).get("measure");
        try {
            return new Measure(measure.text());
        } catch (IllegalArgumentException _) {
            throw measure.refusal("測るものの記号ではありません / not a measure such as web-views");
        }
    }

    private static Dimension dimension(Node node) {
        var dimension = BREAKDOWNS.get(node.text());
        if (dimension == null) {
            throw node.refusal("使える内訳ではありません / not one of: area, centre, body");
        }
        return dimension;
    }
}
