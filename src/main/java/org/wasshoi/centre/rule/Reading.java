package org.wasshoi.centre.rule;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.web.Problem;

/// Reads typed fields and gathers what has to be put right (欄の読み取り). What cannot be read comes back
/// as the least there is, and is not used.
final class Reading {

    static final long MOST_YEN = 1_000_000;

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})/([1-9]\\d{0,3})");

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Map<String, String> typed) {
        this.typed = typed;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void wrong(String field, String what) {
        problems.add(new Problem(field, "rule.problem." + what));
    }

    Set<String> fields() {
        return typed.keySet();
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    /// What stands there, in half-width signs and without space around it.
    String text(String field) {
        return Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFKC).strip();
    }

    /// Words as they are to be kept.
    String words(String field, int longest) {
        var words = typed.getOrDefault(field, "").strip();
        if (words.isEmpty() || words.length() > longest || !isKeepable(words)) {
            wrong(field, "words");
            return "?";
        }
        return words;
    }

    LocalTime time(String field) {
        var matcher = TIME.matcher(text(field));
        if (!matcher.matches()) {
            wrong(field, text(field).startsWith("24") ? "midnight" : "time");
            return LocalTime.MIN;
        }
        return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    int whole(String field, int least, int most) {
        return (int) whole(field, least, most, "whole");
    }

    long yen(String field) {
        return whole(field, 0, MOST_YEN, "yen");
    }

    Fraction fraction(String field, int most, String what) {
        var matcher = FRACTION.matcher(text(field));
        if (matcher.matches()) {
            var part =
                    new Fraction(
                            Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
            if (part.numerator() <= part.denominator() * most) {
                return part;
            }
        }
        wrong(field, what);
        return Fraction.NOTHING;
    }

    <E extends Enum<E>> E choice(String field, E[] all) {
        return Stream.of(all)
                .filter(one -> one.name().equals(typed.get(field)))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "choice");
                    return all[0];
                });
    }

    private long whole(String field, long least, long most, String what) {
        var text = text(field).replace(",", "");
        if (WHOLE.matcher(text).matches()) {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(field, what);
        return least;
    }

    private static boolean isKeepable(String words) {
        return words.codePoints()
                .noneMatch(sign ->
                        Character.isISOControl(sign)
                                || Character.getType(sign) == Character.SURROGATE);
    }
}
