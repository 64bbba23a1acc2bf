package org.wasshoi.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.kernel.Words;

/// What every template may ask of the request it answers: language, text size, address, today.
public record PageContext(
        Language language,
        TextSize size,
        boolean session,
        Address address,
        LocalDate today,
        Messages messages,
        Host host) {

    static final ScopedValue<PageContext> CURRENT = ScopedValue.newInstance();
    static final ScopedValue<Supplier<String>> FORM_TOKEN = ScopedValue.newInstance();

    public static PageContext current() {
        return CURRENT.get();
    }

    /// What a form carries to prove that this site gave it out; asking for it sets a cookie, so
    /// pages without a form do not.
    public static String formToken() {
        return FORM_TOKEN.get().get();
    }

    /// The text of a message key in the reader's language.
    public static String text(String key, Object... arguments) {
        return current().messages.text(current().language, key, arguments);
    }

    /// Localized data in the reader's language.
    public static String text(Words words) {
        return words.in(current().language);
    }

    public static String date(LocalDate date) {
        return Wareki.dateWithGregorian(date, current().language);
    }

    /// A telephone number in the groups in which people read it out.
    public static String phone(String digits) {
        return PhoneNumber.grouped(digits);
    }

    public static String month(YearMonth month) {
        return Wareki.month(month, current().language);
    }

    public static String year(FiscalYear year) {
        return year.label(current().language);
    }

    public static String number(long value) {
        return NumberFormat.getIntegerInstance(Messages.locale(current().language)).format(value);
    }

    /// A number with exactly its own decimals, digits grouped.
    public static String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(Messages.locale(current().language));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /// The same address in another language.
    public String inLanguage(Language other) {
        return address.with(Preferences.LANGUAGE, other.code());
    }

    /// The same address in another text size.
    public String inSize(TextSize other) {
        return address.with(Preferences.SIZE, other.code());
    }
}
