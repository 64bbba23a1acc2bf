package org.wasshoi.centre;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.kernel.Words;

/// A rule of use (利用の決まり), which holds for a time and for the city, a centre, a facility or a room.
public sealed interface Rule {

    /// When a room is open (開館時間): in bands (午前・午後・夜間), or by the hour where there are none.
    record Hours(LocalTime opens, LocalTime closes, List<Slot> bands) implements Rule {

        public Hours {
            bands = List.copyOf(bands);
        }

        /// What can be booked on a day, one after the other.
        public List<Slot> slots() {
            return bands.isEmpty()
                    ? Stream.iterate(
                                    opens, from -> from.isBefore(closes), from -> from.plusHours(1))
                            .map(from -> new Slot("", from, from.plusHours(1)))
                            .toList()
                    : bands;
        }
    }

    /// When a room is closed (休館日): days of the week, days of the year, single days, and national
    /// holidays.
    record Closing(
            Set<DayOfWeek> weekly, Set<MonthDay> yearly, Set<LocalDate> days, boolean holidays)
            implements Rule {

        public boolean closes(LocalDate day, boolean isHoliday) {
            return weekly.contains(day.getDayOfWeek())
                    || yearly.contains(MonthDay.from(day))
                    || days.contains(day)
                    || holidays && isHoliday;
        }
    }

    /// From when until when a day can be booked (受付の期間), by class of user.
    record Opening(LocalTime moment, Map<UserClass, Window> windows) implements Rule {

        public Window window(UserClass user) {
            return Objects.requireNonNull(windows.get(user));
        }

        /// From so many months to so many days before (何か月前から何日前まで).
        public record Window(int monthsBefore, int daysBefore) {}
    }

    /// How often one person or group may book (回数の上限): so many in a week, so many days in a row.
    record Limits(int inAWeek, int daysInARow) implements Rule {}

    /// What a use costs (料金): yen by band or, with an empty code, by the hour, and for each piece
    /// of equipment by its code; what has no price is lent for nothing.
    record Fees(
            FeeKind kind,
            Map<String, Long> prices,
            long heatingByTheHour,
            Fraction outsider,
            Fraction profit,
            Rounding rounding,
            long unit,
            List<Exemption> exemptions,
            Map<String, Long> equipment)
            implements Rule {

        /// A reason for paying less (減免の区分) and the part that is not paid.
        public record Exemption(String code, Words name, Fraction part, Set<UserClass> classes) {}

        public @Nullable Exemption exemption(String code) {
            return exemptions.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// Whose income the fee is: 使用料 of the city or 利用料金 of the centre's manager.
    enum FeeKind {
        USAGE,
        MANAGER
    }

    /// Minutes that a room is held before and after a use (準備と片付け).
    record Preparation(int before, int after) implements Rule {}

    /// Until when a permitted use is paid (支払の期限) and how a centre works: whether an unpaid one
    /// lets its room go by itself, and whether exemptions (減免) are approved one by one.
    record Payment(When when, int days, boolean releases, boolean approvesExemptions)
            implements Rule {

        /// Some days after the permit, or when one comes.
        public enum When {
            ADVANCE,
            ON_THE_DAY
        }

        /// Where nothing is stated.
        public static final Payment UNSTATED = new Payment(When.ON_THE_DAY, 0, false, false);

        /// The last day to pay, never after the day of use.
        public LocalDate due(LocalDate permitted, LocalDate use) {
            var due = when == When.ADVANCE ? permitted.plusDays(days) : use;
            return due.isAfter(use) ? use : due;
        }
    }

    /// Until when a booking can be given up and what is paid back (取消と返金).
    record Cancelling(List<Refund> refunds) implements Rule {

        /// Who cancels at least so many days before gets this part back.
        public record Refund(int daysBefore, Fraction part) {}

        public Fraction refund(long daysBefore) {
            return refunds.stream()
                    .filter(refund -> daysBefore >= refund.daysBefore())
                    .map(Refund::part)
                    .max((one, other) ->
                            Long.compare(
                                    one.numerator() * other.denominator(),
                                    other.numerator() * one.denominator()))
                    .orElse(Fraction.NOTHING);
        }
    }
}
