package org.wasshoi.centre.desk;

import java.util.Optional;
import java.util.regex.Pattern;

/// A button on the sheet that was pressed (日誌のボタン): which step, of which booking, as it was shown.
/// Short, as a full sheet has hundreds of them.
record Press(Step step, long number, int version) {

    private static final Pattern FORM =
            Pattern.compile("(?<step>[a-z-]+)\\.(?<number>\\d{1,15})\\.(?<version>\\d{1,9})");

    static Optional<Press> of(String typed) {
        var parts = FORM.matcher(typed);
        return parts.matches()
                ? Step.of(parts.group("step"))
                        .map(step ->
                                new Press(
                                        step,
                                        Long.parseLong(parts.group("number")),
                                        Integer.parseInt(parts.group("version"))))
                : Optional.empty();
    }

    static String value(Step step, Line line) {
        return "%s.%d.%d".formatted(step.code(), line.booking().number(), line.booking().version());
    }
}
