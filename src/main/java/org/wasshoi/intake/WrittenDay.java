package org.wasshoi.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Wareki;

/// A day as tables write it (日付の書き方): 2024-05-01, 2024/5/1, 令和6年5月1日, R6.5.1, 20240501, with a time
/// behind it or not, or the number that Excel counts days by.
public final class WrittenDay {

    private static final Pattern TIME_BEHIND = Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(:\\d{2})?$");
    private static final Pattern CLOSE = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([2-9]\\d{4})(?:\\.\\d+)?");
    private static final LocalDate BEFORE_EXCEL = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    public static Optional<LocalDate> read(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var bare = TIME_BEHIND.matcher(folded).replaceAll("");
        var serial = SERIAL.matcher(bare);
        if (serial.matches()) {
            return Optional.of(BEFORE_EXCEL.plusDays(Long.parseLong(serial.group(1))));
        }
        return Wareki.parse(CLOSE.matcher(bare).replaceFirst("$1-$2-$3"));
    }
}
