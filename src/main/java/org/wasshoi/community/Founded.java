package org.wasshoi.community;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;

/// When a body was founded (設立), as precisely as its source tells: a year, a month or a day.
sealed interface Founded {

    Pattern WRITTEN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    static Optional<Founded> parse(String text) {
        try {
            return WRITTEN.matcher(text).matches() ? Optional.of(read(text)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    String text(Language language);

    record In(Year year) implements Founded {

        @Override
        public String text(Language language) {
            return Wareki.yearWithGregorian(year, language);
        }
    }

    record During(YearMonth month) implements Founded {

        @Override
        public String text(Language language) {
            return Wareki.monthWithGregorian(month, language);
        }
    }

    record On(LocalDate day) implements Founded {

        @Override
        public String text(Language language) {
            return Wareki.dateWithGregorian(day, language);
        }
    }

    private static Founded read(String text) {
        return switch (text.length()) {
            case 4 -> new In(Year.parse(text));
            case 7 -> new During(YearMonth.parse(text));
            default -> new On(LocalDate.parse(text));
        };
    }
}
