package org.wasshoi.intake;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Wareki;

/// A month as tables write it (月の書き方): 2024-05, 2024年5月, 令和6年5月, R6.5, 202405, any day in it, or
/// its number beside a fiscal year.
public final class WrittenMonth {

    private static final Pattern CLOSE = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");
    private static final Pattern WRITTEN =
            Pattern.compile("([^-./\u5E74]+)[-./\u5E74]\\s*(0?[1-9]|1[0-2])\u6708?(?:\u5206)?");
    private static final Pattern BARE = Pattern.compile("(0?[1-9]|1[0-2])\u6708?(?:\u5206)?");

    private WrittenMonth() {}

    public static Optional<YearMonth> read(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var written = WRITTEN.matcher(CLOSE.matcher(folded).replaceFirst("$1-$2"));
        return written.matches()
                ? Wareki.parse(written.group(1).strip() + "-" + written.group(2) + "-1")
                        .map(YearMonth::from)
                : WrittenDay.read(folded).map(YearMonth::from);
    }

    public static Optional<YearMonth> read(String text, String fiscalYear) {
        var bare = BARE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        return bare.matches()
                ? FiscalYear.parse(fiscalYear)
                        .flatMap(year -> month(year, Integer.parseInt(bare.group(1))))
                : read(text);
    }

    private static Optional<YearMonth> month(FiscalYear year, int number) {
        return year.months().stream().filter(month -> month.getMonthValue() == number).findFirst();
    }
}
