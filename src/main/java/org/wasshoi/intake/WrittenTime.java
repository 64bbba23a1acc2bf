package org.wasshoi.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of the day as tables write it (時刻の書き方), in minutes since midnight: 9:00, 9時, 9時30分, 9時半,
/// 午後1時, 0900, or the part of a day that Excel keeps; 24:00 is the end of the day.
public final class WrittenTime {

    public static final int END_OF_DAY = 24 * 60;

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<half>\u5348[\u524D\u5F8C]|am|pm)?(?<hour>\\d{1,2})(?:[:.\u6642](?<minute>[0-5]?\\d|\u534A)?\u5206?(?::[0-5]\\d)?)?");
    private static final Pattern CLOSE = Pattern.compile("([01]?\\d|2[0-4])([0-5]\\d)");
    private static final Pattern PART = Pattern.compile("[01]?\\.\\d{2,}");

    private WrittenTime() {}

    public static Optional<Integer> read(String text) {
        var folded =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^\\S*\\d[-/]\\d+[t\\s]+", "")
                        .replaceAll("\\s", "");
        if (PART.matcher(folded).matches()) {
            return Optional.of(
                            new BigDecimal(folded)
                                    .multiply(BigDecimal.valueOf(END_OF_DAY))
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .intValueExact())
                    .filter(minutes -> minutes <= END_OF_DAY);
        }
        var close = CLOSE.matcher(folded);
        if (close.matches()) {
            return minutes(Integer.parseInt(close.group(1)), Integer.parseInt(close.group(2)));
        }
        var clock = CLOCK.matcher(folded);
        return clock.matches()
                ? minutes(
                        hour(clock.group("half"), Integer.parseInt(clock.group("hour"))),
                        minute(clock.group("minute")))
                : Optional.empty();
    }

    private static int hour(@Nullable String half, int hour) {
        var isAfternoon = half != null && (half.equals("pm") || half.endsWith("\u5F8C"));
        return isAfternoon && hour < 12 ? hour + 12 : hour;
    }

    private static int minute(@Nullable String minute) {
        if (minute == null) {
            return 0;
        }
        return minute.equals("\u534A") ? 30 : Integer.parseInt(minute);
    }

    private static Optional<Integer> minutes(int hour, int minute) {
        return Optional.of(hour * 60 + minute).filter(all -> all <= END_OF_DAY);
    }
}
