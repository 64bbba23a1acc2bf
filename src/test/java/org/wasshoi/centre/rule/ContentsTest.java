package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.web.Problem;

class ContentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    static List<Rule> everyKind() {
        return List.of(
                CentreFixtures.bands(),
                CentreFixtures.hourly(9, 21),
                new Rule.Closing(
                        Set.of(DayOfWeek.MONDAY),
                        Set.of(MonthDay.of(12, 29), MonthDay.of(2, 29)),
                        Set.of(LocalDate.of(2027, 2, 10)),
                        true),
                CentreFixtures.opening(6, 7),
                new Rule.Limits(5, 14),
                CentreFixtures.fees(),
                new Rule.Preparation(30, 15),
                new Rule.Cancelling(List.of(new Rule.Cancelling.Refund(3, new Fraction(1, 2)))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void areReadAsTheyWereShown(Rule rule) {
        var in = new Reading(Contents.typed(rule));

        var read = Contents.read(RuleKind.of(rule), in);

        assertThat(in.problems()).isEmpty();
        assertThat(read).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "HOURS, opens, 24:00, midnight",
        "HOURS, closes, 24:00, midnight",
        "HOURS, closes, 08:00, backwards",
        "HOURS, opens, nine, time",
        "HOURS, morning-to, 09:00, backwards",
        "HOURS, afternoon-from, 11:30, overlap",
        "HOURS, night-to, 22:00, outside",
        "HOURS, midday-from, 12:00, time",
        "CLOSING, yearly, 4月31日, yearly",
        "CLOSING, days, 2027-04-31, days",
        "CLOSING, days, 2027-04-01〜2029-04-01, days",
        "OPENING, moment, 25:00, time",
        "OPENING, months-RESIDENT, 37, whole",
        "OPENING, days-OUTSIDER, -1, whole",
        "LIMITS, week, 0, whole",
        "LIMITS, row, many, whole",
        "FEES, price-morning, -100, yen",
        "FEES, price-hour, 1000001, yen",
        "FEES, heating, 1.5, yen",
        "FEES, outsider, 11/1, times",
        "FEES, profit, 1/0, times",
        "FEES, rounding, SIDEWAYS, choice",
        "FEES, income, NOBODY, choice",
        "FEES, unit, 0, whole",
        "FEES, exemption-0-part, 3/2, part",
        "FEES, exemption-0-en, '', words",
        "FEES, exemption-1-code, half, code",
        "FEES, exemption-1-code, ../etc, code",
        "PREPARATION, before, 241, whole",
        "CANCELLING, refund-0-part, 3/2, part",
        "CANCELLING, refund-0-days, 91, whole",
    })
    void tellWhatIsWrong(RuleKind kind, String field, String typed, String problem) {
        assertThat(problems(kind, Map.of(field, typed)))
                .extracting(Problem::key)
                .contains("rule.problem." + problem);
    }

    @Test
    void wantWholeHoursWhereRoomsAreLentByTheHour() {
        var in = new Reading(Map.of("opens", "09:00", "closes", "21:30"));

        Contents.read(RuleKind.HOURS, in);

        assertThat(in.problems()).containsExactly(new Problem("closes", "rule.problem.hourly"));
    }

    @Test
    void readDaysInARowOverTheTurnOfTheYear() {
        assertThat(DayList.ofYear("12月29日〜1月3日\n2-29"))
                .hasValueSatisfying(days ->
                        assertThat(days)
                                .contains(
                                        MonthDay.of(12, 31), MonthDay.of(1, 3), MonthDay.of(2, 29))
                                .hasSize(7));
        assertThat(DayList.days("令和9年2月10日～2027-02-12"))
                .hasValueSatisfying(days -> assertThat(days).hasSize(3));
    }

    @Test
    void keepTheCodeOfAnExemptionAndGiveNewOnesANewCode() {
        var typed = new HashMap<>(Contents.typed(CentreFixtures.fees()));
        typed.put("exemption-2-ja", "高齢者");
        typed.put("exemption-2-en", "Older people");
        typed.put("exemption-2-easy", "おとしより");
        typed.put("exemption-2-part", "1/3");
        typed.put("exemption-2-RESIDENT", "yes");

        var fees = (Rule.Fees) Contents.read(RuleKind.FEES, new Reading(typed));

        assertThat(fees.exemptions())
                .extracting(Rule.Fees.Exemption::code)
                .containsExactly("half", "all", "reason-3");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "'', '', day",
        "2026-11-24, '', past",
        "2099-01-01, '', far",
        "2027-04-31, '', day",
        "2027-04-01, 2027-03-31, backwards-days",
        "2027-04-01, someday, day",
    })
    void holdFromADayThatIsNotOver(String from, String to, String problem) {
        var typed = Map.of("valid-from", from, "valid-to", to, "week", "3", "row", "7");

        var read = new ChangeForm(RuleKind.LIMITS, Reach.CITY, typed).read(TODAY);

        assertThat(read.change()).isNull();
        assertThat(read.problems())
                .extracting(Problem::key)
                .containsExactly("rule.problem." + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "2460", "9", "09:60", "９：６０", ""})
    void knowNoOtherTimes(String typed) {
        var in = new Reading(Map.of("opens", typed));

        in.time("opens");

        assertThat(in.problems()).hasSize(1);
    }

    @Test
    void readFullWidthSigns() {
        var in = new Reading(Map.of("opens", "９：００", "heating", "１，２００", "part", "１／２"));

        assertThat(in.time("opens")).isEqualTo(LocalTime.of(9, 0));
        assertThat(in.yen("heating")).isEqualTo(1_200);
        assertThat(in.fraction("part", 1, "part")).isEqualTo(new Fraction(1, 2));
        assertThat(in.problems()).isEmpty();
    }

    private static List<Problem> problems(RuleKind kind, Map<String, String> wrong) {
        var rule =
                everyKind().stream()
                        .filter(one -> RuleKind.of(one) == kind)
                        .findFirst()
                        .orElseThrow();
        var typed = new HashMap<>(Contents.typed(rule));
        typed.putAll(wrong);
        var in = new Reading(typed);
        Contents.read(kind, in);
        return in.problems().stream().distinct().collect(Collectors.toList());
    }
}
