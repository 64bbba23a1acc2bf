package org.wasshoi.centre.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.centre.intake.Importing.Outcome;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Replay;

class ImportingTest {

    private static final String CENTRE = "senmaya";
    private static final String HEAD = "利用日,部屋,団体名,人数,一般,65歳以上\n";

    private final Office office = new Office(CENTRE);
    private final int year = Office.year(CENTRE);

    @Test
    void writesNothingBeforeItIsConfirmed() {
        var intake = office.sent(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,12,,\n");

        var sifted = office.look(intake);

        assertThat(sifted.isReady()).isTrue();
        assertThat(sifted.fresh()).isEqualTo(1);
        assertThat(Office.ledger(CENTRE, year)).isEmpty();
    }

    @Test
    void putsDaysIntoTheLedgerByAgeBand() {
        office.imported(
                Kind.ATTENDANCE,
                HEAD + day("05-01") + ",研修室,体操,12,,\n" + day("05-02") + ",和室,囲碁,9,4,5\n");

        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(
                        Map.of(
                                year + "-05-01 senmaya", "2 uses, 21 people",
                                year + "-05-01 adults", "1 uses, 4 people",
                                year + "-05-01 seniors", "0 uses, 5 people"));
    }

    @Test
    void putsTheTotalOfAMonthOnItsLastDayAndSaysSo() {
        office.imported(Kind.ATTENDANCE, "年度,月,人数,件数\n" + year + ",2月,340,21\n");

        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(Map.of((year + 1) + "-02-01 senmaya", "21 uses, 340 people"));
        assertThat(
                        Office.rows(
                                "select count(*) from ledger.fact where origin_type = 'attendance-month' and day = ?::date and not sample",
                                lastOfFebruary()))
                .isEqualTo(1);
    }

    @Test
    void countsTwoUsesOfOneDayThatLookAlikeTwice() {
        var line = day("05-01") + ",研修室,体操,12,,\n";
        office.imported(Kind.ATTENDANCE, HEAD + line + line);

        assertThat(Office.ledger(CENTRE, year))
                .containsEntry(year + "-05-01 senmaya", "2 uses, 24 people");
    }

    @Test
    void changesNothingWhenTheSameLinesComeAgain() {
        var text = HEAD + day("05-01") + ",研修室,体操,12,,\n" + day("05-02") + ",和室,囲碁,9,4,5\n";
        office.imported(Kind.ATTENDANCE, text);
        var before = Office.ledger(CENTRE, year);

        var again = office.sent(Kind.ATTENDANCE, text);
        assertThat(office.look(again).same()).isEqualTo(2);
        assertThat(office.confirm(again)).isEqualTo(Outcome.WRONG);
        var more = office.sent(Kind.ATTENDANCE, text + day("05-03") + ",和室,囲碁,1,,\n");
        assertThat(office.confirm(more)).isEqualTo(Outcome.DONE);

        assertThat(before).containsEntry(year + "-05-01 senmaya", "2 uses, 21 people");
        assertThat(Office.ledger(CENTRE, year))
                .containsEntry(year + "-05-01 senmaya", "3 uses, 22 people");
    }

    @Test
    void correctsALineAndUndoesThatAlone() {
        office.imported(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,12,,\n");
        var corrected = office.imported(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,15,7,8\n");
        assertThat(Office.ledger(CENTRE, year))
                .containsEntry(year + "-05-01 senmaya", "1 uses, 15 people")
                .containsEntry(year + "-05-01 seniors", "0 uses, 8 people");

        assertThat(office.undo(corrected)).isEqualTo(Outcome.DONE);

        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(Map.of(year + "-05-01 senmaya", "1 uses, 12 people"));
    }

    @Test
    void isNotUndoneBelowALaterCorrection() {
        var first = office.imported(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,12,,\n");
        var second = office.imported(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,15,,\n");

        assertThat(office.undo(first)).isEqualTo(Outcome.CHANGED);
        assertThat(Office.ledger(CENTRE, year))
                .containsEntry(year + "-05-01 senmaya", "1 uses, 15 people");
        assertThat(office.undo(second)).isEqualTo(Outcome.DONE);
        assertThat(office.undo(first)).isEqualTo(Outcome.DONE);
        assertThat(Office.ledger(CENTRE, year)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesTheLedgerAsItWasHoweverOftenItIsImportedAndUndone(long seed) {
        var random = new Random(seed);
        var states = new ArrayList<Map<String, String>>();
        var imports = new ArrayList<Intake>();
        for (int turn = 0; turn < 5; turn++) {
            states.add(Office.ledger(CENTRE, year));
            imports.add(office.imported(Kind.ATTENDANCE, table(random, turn)));
        }
        for (int turn = 4; turn >= 0; turn--) {
            assertThat(office.undo(imports.get(turn))).isEqualTo(Outcome.DONE);
            assertThat(Office.ledger(CENTRE, year)).isEqualTo(states.get(turn));
            assertThat(office.undo(imports.get(turn))).isEqualTo(Outcome.OVERTAKEN);
        }
        assertThat(Office.ledger(CENTRE, year)).isEmpty();
        assertThat(App.bean(Replay.class).differences(new FiscalYear(year))).isEmpty();
    }

    @Test
    void writesAllOrNothing() {
        var intake =
                office.sent(
                        Kind.ATTENDANCE,
                        HEAD + day("05-01") + ",研修室,体操,12,,\n" + day("04-31") + ",和室,囲碁,9,,\n");

        assertThat(office.confirm(intake)).isEqualTo(Outcome.WRONG);

        assertThat(Office.ledger(CENTRE, year)).isEmpty();
        assertThat(office.again(intake.id()).isDraft()).isTrue();
        assertThat(rowsOf(intake)).isZero();
    }

    @Test
    void importsOnceHoweverManyPressTheButtonAtOnce() throws Exception {
        var intake = office.sent(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,12,,\n");
        var twin = office.sent(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,12,,\n");

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Outcome> one = () -> office.confirm(intake);
            Callable<Outcome> other = () -> office.confirm(twin);
            var outcomes = new ArrayList<Outcome>();
            for (var pressed : hands.invokeAll(List.of(one, other, one, other, one, other))) {
                outcomes.add(pressed.get());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.DONE);
        }
        assertThat(Office.ledger(CENTRE, year))
                .containsEntry(year + "-05-01 senmaya", "1 uses, 12 people");
    }

    @Test
    void leavesATraceOfWhoDidWhat() {
        var intake = office.imported(Kind.ATTENDANCE, HEAD + day("05-01") + ",研修室,体操,12,,\n");
        office.undo(intake);

        assertThat(
                        Office.rows(
                                "select count(*) from audit.entry where record_id = ? and verb in ('intake.send', 'intake.confirm', 'intake.undo')",
                                intake.id().value().toString()))
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-04-31,研修室,体操,12,,|day|day",
                "2999-05-01,研修室,体操,12,,|future|day",
                "1980-05-01,研修室,体操,12,,|too-early|day",
                ",研修室,体操,12,,|blank|day",
                "2024-05-01,研修室,体操,,,|blank|people",
                "2024-05-01,研修室,体操,多数,,|number|people",
                "2024-05-01,研修室,体操,-3,,|number|people",
                "2024-05-01,研修室,体操,12,4,5|bands|people",
                "2024-05-01,研修室,体操,99999,,|too-many|people",
                "2024-05-01,研修室,体操,12,x,|number|adults",
            })
    void saysWhatIsWrongAndWhere(String line, String key, String field) {
        var findings = office.look(office.sent(Kind.ATTENDANCE, HEAD + line + "\n")).findings();

        assertThat(findings.kept())
                .anySatisfy(found -> {
                    assertThat(found.line()).isEqualTo(2);
                    assertThat(found.key()).isEqualTo(key);
                    assertThat(found.field()).isEqualTo(field);
                    assertThat(found.error()).isTrue();
                });
    }

    @Test
    void leavesOutSumsTitlesAndExamples() {
        var text =
                "千厩市民センター 利用実績\n\n"
                        + HEAD
                        + "例,研修室,体操,25,,\n"
                        + day("05-01")
                        + ",研修室,体操,12,,\n"
                        + "合計,,,12,,\n";

        var sifted = office.look(office.sent(Kind.ATTENDANCE, text));

        assertThat(sifted.fresh()).isEqualTo(1);
        assertThat(sifted.sums()).isEqualTo(2);
        assertThat(sifted.isReady()).isTrue();
    }

    @Test
    void keepsToTheCentresWithinReach() {
        var head = "センター,利用日,人数\n";
        var elsewhere = office.sent(Kind.ATTENDANCE, head + "室根市民センター," + day("05-01") + ",3\n");
        var several =
                office.sent(
                        Kind.ATTENDANCE,
                        null,
                        head + "室根," + day("05-01") + ",3\n千厩," + day("05-01") + ",4\n");

        assertThat(office.look(elsewhere).findings().kept())
                .extracting(Finding::key)
                .containsExactly("centre");
        assertThat(office.look(several).findings().errors()).isEqualTo(1);
        assertThat(office.look(several).fresh()).isEqualTo(1);
    }

    private String table(Random random, int turn) {
        var text = new StringBuilder(HEAD);
        for (int line = 0; line < 30; line++) {
            var adults = random.nextInt(20);
            var seniors = random.nextInt(20);
            text.append(day("0%d-1%d".formatted(4 + line % 5, line % 3)))
                    .append(random.nextBoolean() ? ",研修室," : ",和室,")
                    .append(random.nextBoolean() ? "体操," : "囲碁,")
                    .append(adults + seniors)
                    .append(random.nextBoolean() ? ",," : "," + adults + "," + seniors)
                    .append('\n');
        }
        return text + day("09-01") + ",研修室,第" + turn + "回," + (turn + 1) + ",,\n";
    }

    private String day(String day) {
        return year + "-" + day;
    }

    private String lastOfFebruary() {
        return YearMonth.of(year + 1, 2).atEndOfMonth().toString();
    }

    private static int rowsOf(Intake intake) {
        return Office.rows(
                "select count(*) from centre.intake_row where intake = ?", intake.id().value());
    }
}
