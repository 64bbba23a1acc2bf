package org.wasshoi.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/// A telephone number as people in Japan read it out (電話番号): 0191-21-2111 for 0191212111.
final class PhoneNumber {

    private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

    private PhoneNumber() {}

    /// The number in its groups; what is no number stays as it is.
    static String grouped(String digits) {
        try {
            return PLAN.format(PLAN.parse(digits, "JP"), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException _) {
            return digits;
        }
    }
}
