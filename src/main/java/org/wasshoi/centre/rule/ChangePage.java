package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rule;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where a rule is changed (決まりの変更): first the form, then the preview with the bookings it touches.
record ChangePage(
        Place place,
        ChangeForm form,
        UUID once,
        long edition,
        List<Problem> problems,
        @Nullable Preview preview,
        boolean overtaken,
        boolean opensBookings)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    ChangePage wrong(List<Problem> found) {
        return new ChangePage(place, form, once, edition, found, null, false, opensBookings);
    }

    ChangePage with(Preview looked, boolean isOvertaken) {
        return new ChangePage(
                place, form, once, edition, List.of(), looked, isOvertaken, opensBookings);
    }

    String path() {
        return place.path() + "/" + form.kind().code();
    }

    String reach() {
        return place.name(form.reach());
    }

    String value(String field) {
        return form.value(field);
    }

    boolean has(String field) {
        return form.has(field);
    }

    boolean mayBeWider() {
        return form.reach().kind() != Reach.Kind.CITY;
    }

    /// What was typed, in a lasting order.
    Map<String, String> kept() {
        return new TreeMap<>(form.kept());
    }

    List<Option> incomes() {
        return options(Rule.FeeKind.values(), "centre.fee.");
    }

    List<Option> roundings() {
        return options(Rounding.values(), "rule.rounding.");
    }

    /// As many reasons as are written and two more to write.
    List<Integer> exemptions() {
        var written =
                IntStream.range(0, FeesFields.EXEMPTIONS)
                        .filter(row ->
                                Stream.of("ja", "en", "easy", "part")
                                        .anyMatch(what ->
                                                !value(FeesFields.row(row, what)).isBlank()))
                        .max()
                        .orElse(-1);
        return IntStream.range(0, Math.min(FeesFields.EXEMPTIONS, written + 3)).boxed().toList();
    }

    List<Integer> refunds() {
        return IntStream.range(0, CancellingFields.ROWS).boxed().toList();
    }

    private static List<Option> options(Enum<?>[] all, String keys) {
        return Stream.of(all).map(one -> new Option(one.name(), text(keys + one.name()))).toList();
    }

    @Override
    public int status() {
        if (overtaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
