package org.wasshoi.centre.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.intake.Importing.Outcome;

class ImportingBookingsTest {

    private static final String CENTRE = "ohara";
    private static final String HEAD = "利用日,部屋,時間帯,団体名,電話番号,予定人数,利用人数,状態\n";

    private final Office office = new Office(CENTRE);
    private final int year = Office.year(CENTRE);

    @Test
    void makesPastOnesUsedAndCountsThem() {
        var intake =
                office.imported(
                        Kind.BOOKINGS,
                        HEAD
                                + day("05-01")
                                + ",研修室,9:00〜12:00,体操の会,191-52-2111,20,12,\n"
                                + day("05-01")
                                + ",和室,午前,囲碁の会,,10,8,\n");

        assertThat(bookings(intake, "USED")).isEqualTo(2);
        assertThat(
                        Office.rows(
                                "select count(*) from centre.head_count h join centre.intake_row r on r.record = h.booking where r.intake = ?",
                                intake.id().value()))
                .isEqualTo(2);
        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(Map.of(year + "-05-01 ohara", "2 uses, 20 people"));
    }

    @Test
    void areUndoneAsAWholeAndCanComeAgain() {
        var text = HEAD + day("05-01") + ",研修室,9:00〜12:00,体操の会,,20,12,\n";
        var intake = office.imported(Kind.BOOKINGS, text);

        assertThat(office.undo(intake)).isEqualTo(Outcome.DONE);
        assertThat(Office.ledger(CENTRE, year)).isEmpty();
        assertThat(bookings(intake, "CANCELLED")).isEqualTo(1);

        var again = office.imported(Kind.BOOKINGS, text);
        assertThat(bookings(again, "USED")).isEqualTo(1);
        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(Map.of(year + "-05-01 ohara", "1 uses, 12 people"));
        assertThat(office.look(office.sent(Kind.BOOKINGS, text)).same()).isEqualTo(1);
    }

    @Test
    void areNotUndoneOnceTheDeskHasChangedOne() {
        var intake =
                office.imported(
                        Kind.BOOKINGS, HEAD + day("05-01") + ",研修室,9:00〜12:00,体操の会,,20,12,\n");
        App.bean(JdbcClient.class)
                .sql(
                        """
                        update centre.booking
                           set version = version + 1
                         where id in (select record
                                        from centre.intake_row
                                       where intake = :intake)
                        """)
                .param("intake", intake.id().value())
                .update();

        assertThat(office.undo(intake)).isEqualTo(Outcome.CHANGED);
        assertThat(Office.ledger(CENTRE, year)).hasSize(1);
        assertThat(office.again(intake.id()).state()).isEqualTo(Intake.State.DONE);
    }

    @Test
    void meetNeitherEachOtherNorWhatIsBooked() {
        office.imported(Kind.BOOKINGS, HEAD + day("05-01") + ",研修室,9:00〜12:00,体操の会,,20,12,\n");
        var intake =
                office.sent(
                        Kind.BOOKINGS,
                        HEAD
                                + day("05-01")
                                + ",研修室,11:00〜13:00,後の会,,20,5,\n"
                                + day("05-02")
                                + ",ホール,9:00〜12:00,一の会,,20,5,\n"
                                + day("05-02")
                                + ",ホール東,10:00〜11:00,二の会,,20,5,\n");

        var findings = office.look(intake).findings().kept();

        assertThat(findings).extracting(Finding::line, Finding::key).contains(tuple(2, "taken"));
        assertThat(office.confirm(intake)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void areHeldBackByTheDatabaseAtTheLastMoment() {
        var first =
                office.sent(Kind.BOOKINGS, HEAD + day("05-01") + ",研修室,9:00〜12:00,体操の会,,20,12,\n");
        assertThat(office.look(first).isReady()).isTrue();
        office.imported(Kind.BOOKINGS, HEAD + day("05-01") + ",研修室,10:00〜13:00,速い会,,20,7,\n");

        assertThat(office.confirm(first)).isEqualTo(Outcome.WRONG);
        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(Map.of(year + "-05-01 ohara", "1 uses, 7 people"));
    }

    @Test
    void leaveOutWhatWasCancelled() {
        var sifted =
                office.look(
                        office.sent(
                                Kind.BOOKINGS,
                                HEAD + day("05-01") + ",研修室,9:00〜12:00,体操の会,,20,,取消\n"));

        assertThat(sifted.fresh()).isZero();
        assertThat(sifted.findings().errors()).isZero();
        assertThat(sifted.findings().warnings()).isEqualTo(1);
    }

    @Test
    void bookComingDaysByTheRules() {
        var day = open();
        var intake = office.imported(Kind.BOOKINGS, HEAD + day + ",研修室,午前,春の会,0191-52-2111,12,,\n");

        assertThat(bookings(intake, "CONFIRMED")).isEqualTo(1);
        office.undo(intake);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-04-31,研修室,9:00〜12:00,会,,20,5,|day",
                "2024-05-01,地下室,9:00〜12:00,会,,20,5,|room",
                "2024-05-01,研修室,9:00,会,,20,5,|times",
                "2024-05-01,研修室,12:00〜9:00,会,,20,5,|before",
                "2024-05-01,研修室,9:00〜25:00,会,,20,5,|times",
                "2024-05-01,研修室,9:00〜12:00,,,20,5,|blank",
                "2024-05-01,研修室,9:00〜12:00,会,12345,20,5,|phone",
                "2024-05-01,研修室,9:00〜12:00,会,,,,|blank",
                "2999-05-01,研修室,9:00〜12:00,会,,20,5,|too-late",
            })
    void sayWhatIsWrong(String line, String key) {
        assertThat(office.look(office.sent(Kind.BOOKINGS, HEAD + line + "\n")).findings().kept())
                .filteredOn(Finding::error)
                .extracting(Finding::key)
                .contains(key);
    }

    @Test
    void takeTheEndOfTheDayForItsLastMinute() {
        var sifted =
                office.look(
                        office.sent(
                                Kind.BOOKINGS,
                                HEAD + day("05-01") + ",研修室,20:00〜24:00,会,,20,5,\n"));

        assertThat(sifted.isReady()).isTrue();
        assertThat(sifted.findings().kept()).extracting(Finding::key).containsExactly("midnight");
    }

    private static String open() {
        var checking = App.bean(MakingBookings.class).checking();
        var room = App.bean(Rooms.class).find("ohara-training").orElseThrow();
        return Office.TODAY
                .plusDays(20)
                .datesUntil(Office.TODAY.plusDays(60))
                .filter(day -> !checking.book().isClosed(room, day))
                .findFirst()
                .map(LocalDate::toString)
                .orElseThrow();
    }

    private String day(String day) {
        return year + "-" + day;
    }

    private static int bookings(Intake intake, String state) {
        return Office.rows(
                "select count(*) from centre.booking b join centre.intake_row r on r.record = b.id where r.intake = ? and b.state = ?",
                intake.id().value(),
                state);
    }
}
