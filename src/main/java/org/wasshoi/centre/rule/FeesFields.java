package org.wasshoi.centre.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.kernel.Words;

/// Fees as fields (料金の欄): a price a band and one by the hour, rates, and reasons for paying less.
final class FeesFields {

    static final int EXEMPTIONS = 12;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,49}");
    private static final int MOST_TIMES = 10;

    private FeesFields() {}

    static Map<String, String> typed(Rule.Fees fees) {
        var typed = new HashMap<String, String>();
        typed.put("income", fees.kind().name());
        fees.prices().forEach((band, price) -> typed.put(price(band), String.valueOf(price)));
        fees.equipment()
                .forEach((code, price) -> typed.put(equipment(code), String.valueOf(price)));
        typed.put("heating", String.valueOf(fees.heatingByTheHour()));
        typed.put("outsider", fees.outsider().toString());
        typed.put("profit", fees.profit().toString());
        typed.put("rounding", fees.rounding().name());
        typed.put("unit", String.valueOf(fees.unit()));
        IntStream.range(0, Math.min(EXEMPTIONS, fees.exemptions().size()))
                .forEach(row -> put(typed, row, fees.exemptions().get(row)));
        return typed;
    }

    static Rule.Fees read(Reading in) {
        return new Rule.Fees(
                in.choice("income", Rule.FeeKind.values()),
                prices(in),
                in.yen("heating"),
                in.fraction("outsider", MOST_TIMES, "times"),
                in.fraction("profit", MOST_TIMES, "times"),
                in.choice("rounding", Rounding.values()),
                in.whole("unit", 1, 1_000),
                exemptions(in),
                equipmentPrices(in));
    }

    static String price(String band) {
        return "price-" + (band.isEmpty() ? "hour" : band);
    }

    static String equipment(String code) {
        return "equipment-" + code;
    }

    static String row(int row, String what) {
        return "exemption-" + row + "-" + what;
    }

    private static void put(Map<String, String> typed, int row, Rule.Fees.Exemption one) {
        typed.put(row(row, "code"), one.code());
        typed.put(row(row, "ja"), one.name().ja());
        typed.put(row(row, "en"), one.name().en());
        typed.put(row(row, "easy"), one.name().easy());
        typed.put(row(row, "part"), one.part().toString());
        one.classes().forEach(user -> typed.put(row(row, user.name()), "yes"));
    }

    /// A price that is not written is none: the band is not lent under these fees.
    private static Map<String, Long> prices(Reading in) {
        var prices = new LinkedHashMap<String, Long>();
        Stream.concat(HoursFields.BANDS.stream(), Stream.of(""))
                .filter(band -> !in.text(price(band)).isEmpty())
                .forEach(band -> prices.put(band, in.yen(price(band))));
        if (prices.isEmpty()) {
            in.wrong(price("morning"), "no-price");
        }
        return prices;
    }

    /// What has no price is lent for nothing.
    private static Map<String, Long> equipmentPrices(Reading in) {
        var prices = new TreeMap<String, Long>();
        Equipment.KNOWN.stream()
                .filter(code -> !in.text(equipment(code)).isEmpty())
                .forEach(code -> prices.put(code, in.yen(equipment(code))));
        return prices;
    }

    private static List<Rule.Fees.Exemption> exemptions(Reading in) {
        var exemptions = new ArrayList<Rule.Fees.Exemption>();
        for (int row = 0; row < EXEMPTIONS; row++) {
            if (isWritten(in, row)) {
                exemptions.add(exemption(in, row, codes(exemptions)));
            }
        }
        return List.copyOf(exemptions);
    }

    private static Set<String> codes(List<Rule.Fees.Exemption> exemptions) {
        return exemptions.stream().map(Rule.Fees.Exemption::code).collect(Collectors.toSet());
    }

    private static boolean isWritten(Reading in, int row) {
        return Stream.of("ja", "en", "easy", "part")
                .anyMatch(what -> !in.text(row(row, what)).isEmpty());
    }

    private static Rule.Fees.Exemption exemption(Reading in, int row, Set<String> taken) {
        var name =
                new Words(
                        in.words(row(row, "ja"), 80),
                        in.words(row(row, "en"), 80),
                        in.words(row(row, "easy"), 80));
        var part = in.fraction(row(row, "part"), 1, "part");
        var classes =
                Stream.of(UserClass.values())
                        .filter(user -> in.has(row(row, user.name())))
                        .collect(Collectors.toSet());
        if (classes.isEmpty()) {
            in.wrong(row(row, "part"), "classes");
        }
        return new Rule.Fees.Exemption(code(in, row, taken), name, part, classes);
    }

    /// The code stays with the reason, because bookings remember it; a new reason gets a new one.
    private static String code(Reading in, int row, Set<String> taken) {
        var code = in.text(row(row, "code"));
        if (code.isEmpty()) {
            return IntStream.iterate(row + 1, number -> number + 1)
                    .mapToObj(number -> "reason-" + number)
                    .filter(one -> !taken.contains(one))
                    .findFirst()
                    .orElseThrow();
        }
        if (!CODE.matcher(code).matches() || taken.contains(code)) {
            in.wrong(row(row, "ja"), "code");
        }
        return code;
    }
}
