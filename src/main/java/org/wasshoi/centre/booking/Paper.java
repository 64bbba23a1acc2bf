package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;

/// A document of a booking that was issued (発行した文書).
public record Paper(UUID id, Kind kind, FiscalYear year, int number, LocalDate issuedOn) {

    /// What it is (文書の種類); each has numbers of its own in every fiscal year.
    public enum Kind {
        PERMIT,
        EXEMPTION,
        INVOICE,
        RECEIPT,
        CANCELLATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "permit.paper." + name();
        }

        /// The pattern of its numbers.
        public String numberKey() {
            return "permit.number." + name();
        }
    }

    public String yearLabel() {
        return year.shortLabel(Language.JA);
    }

    public String digits() {
        return "%04d".formatted(number);
    }

    public String fileName() {
        return "%s-%s-%s.pdf".formatted(kind.code(), yearLabel(), digits());
    }
}
