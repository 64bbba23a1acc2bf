package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.wasshoi.App;
import org.wasshoi.centre.month.Bookkeeping.Booked;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Reported.Share;
import org.wasshoi.people.Acting;

class LifeOfAReportTest {

    private final WritingReports writing = App.bean(WritingReports.class);
    private final JudgingReports judging = App.bean(JudgingReports.class);
    private final MonthReports reports = App.bean(MonthReports.class);
    private final Acting manager = Bookkeeping.acting(Bookkeeping.manager("yamanome"));
    private final Acting city = Bookkeeping.acting(Bookkeeping.city());
    private final YearMonth month = Bookkeeping.month();

    @Test
    void goesFromTheManagerToTheCityAndBackAndIsClosed() {
        writing.save(manager, now(), "下書き");
        writing.submit(manager, now(), "よろしくお願いします。");
        judging.move(city, now(), Stage.RETURNED, "修繕の内容を書いてください。");
        writing.submit(manager, now(), "書きました。");
        judging.move(city, now(), Stage.ACCEPTED, "");
        close();

        assertThat(reports.steps(now()).stream().map(ReportStep::stage))
                .containsExactly(
                        Stage.SUBMITTED,
                        Stage.RETURNED,
                        Stage.SUBMITTED,
                        Stage.ACCEPTED,
                        Stage.CLOSED);
        assertThat(reports.steps(now()).get(1).reason()).isEqualTo("修繕の内容を書いてください。");
        assertThat(now().remarks()).isEqualTo("書きました。");
        assertThat(audited()).isEqualTo(6);
    }

    @Test
    void keepsWhatWasSubmittedWhateverIsCorrectedLater() {
        var use = Booked.used(month.atDay(3)).kept();
        Bookkeeping.count(use, 1, 12);
        writing.submit(manager, now(), "");

        Bookkeeping.count(use, 2, 20);

        var shown = shown();
        assertThat(shown.now().total()).isEqualTo(new Count(1, 12));
        assertThat(shown.live().now().total()).isEqualTo(new Count(1, 20));
        assertThat(shown.isCorrected()).isTrue();
    }

    @Test
    void keepsTheEntriesThatWereSubmittedWithIt() {
        var entry = entry("敬老会");
        writing.add(manager, now(), UUID.randomUUID(), entry);
        writing.submit(manager, now(), "所見");

        var content = reports.steps(now()).getLast().content();

        assertThat(content.remarks()).isEqualTo("所見");
        assertThat(content.entries()).containsExactly(entry);
    }

    @Test
    void isNotRewrittenInTheDatabase() {
        writing.submit(manager, now(), "");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        Bookkeeping.sql(
                                        "update centre.month_step set content = '{}' where month = :m")
                                .param("m", month.atDay(1))
                                .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        Bookkeeping.sql("delete from centre.month_step where month = :m")
                                .param("m", month.atDay(1))
                                .update());
    }

    @Test
    void doesNotOverwriteWhatAnotherHasChanged() {
        var seen = now();
        writing.save(manager, seen, "先に書いた");

        assertThat(writing.save(manager, seen, "後から")).isFalse();
        assertThat(writing.submit(manager, seen, "後から")).isFalse();
        assertThat(now().remarks()).isEqualTo("先に書いた");
        assertThat(reports.steps(now())).isEmpty();
    }

    @Test
    void isSubmittedOnceWhenTwoPressAtOnce() throws Exception {
        writing.save(manager, now(), "");
        var seen = now();
        Callable<Boolean> press = () -> writing.submit(manager, seen, "");

        try (var pool = Executors.newFixedThreadPool(4)) {
            var done = pool.invokeAll(List.of(press, press, press, press));
            int times = 0;
            for (var one : done) {
                times += one.get() ? 1 : 0;
            }
            assertThat(times).isEqualTo(1);
        }
        assertThat(reports.steps(now())).hasSize(1);
    }

    @Test
    void takesAnEntryOnceHoweverOftenItIsSent() {
        var once = UUID.randomUUID();

        assertThat(writing.add(manager, now(), once, entry("文化祭"))).isTrue();
        assertThat(writing.add(manager, now(), once, entry("文化祭"))).isTrue();

        assertThat(App.bean(MonthEntries.class).of(now())).hasSize(1);
    }

    @Test
    void takesNoEntriesOnceItIsSubmitted() {
        var entry = entry("文化祭");
        writing.add(manager, now(), UUID.randomUUID(), entry);
        writing.submit(manager, now(), "");

        assertThat(writing.add(manager, now(), UUID.randomUUID(), entry("遅れた"))).isFalse();
        assertThat(writing.remove(manager, now(), entry.id())).isFalse();
        assertThat(App.bean(MonthEntries.class).of(now())).containsExactly(entry);
    }

    @Test
    void leavesATraceOfWhatWasRemoved() {
        var entry = entry("誤り");
        writing.add(manager, now(), UUID.randomUUID(), entry);
        writing.remove(manager, now(), entry.id());

        assertThat(App.bean(MonthEntries.class).of(now())).isEmpty();
        assertThat(
                        Bookkeeping.rows(
                                "select count(*) from centre.month_entry where id = ?", entry.id()))
                .isEqualTo(1);
    }

    @Test
    void isClosedForAllThirtyFourInOneGo() {
        var centres = App.bean(Register.class).centres();
        centres.forEach(centre -> Bookkeeping.accepted(centre.id().value(), month));

        assertThat(close()).isTrue();

        var after = reports.in(ids(centres), new Period(month.atDay(1), month.atDay(1)));
        assertThat(after).hasSize(34).allMatch(report -> report.stage() == Stage.CLOSED);
    }

    @Test
    void isNotClosedWhenSomethingMovedSinceItWasShown() {
        Bookkeeping.accepted("yamanome", month);
        var shown = Month.seal(Month.accepted(held()));
        Bookkeeping.accepted("murone", month);

        assertThat(judging.close(city, all(), month, shown)).isFalse();
        assertThat(now().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void countsForTheIndicatorOnceItIsAccepted() {
        Bookkeeping.accepted("yamanome", month);
        Bookkeeping.submitted("murone", month);

        assertThat(App.bean(MonthsReported.class).months())
                .containsEntry(month, new Share(1, 34))
                .doesNotContainKey(YearMonth.from(Bookkeeping.TODAY));
    }

    private boolean close() {
        return judging.close(city, all(), month, Month.seal(Month.accepted(held())));
    }

    private List<Report> held() {
        return reports.in(all(), new Period(month.atDay(1), month.atDay(1)));
    }

    private static List<CentreId> all() {
        return ids(App.bean(Register.class).centres());
    }

    private static List<CentreId> ids(List<Centre> centres) {
        return centres.stream().map(Centre::id).toList();
    }

    private Entry entry(String words) {
        return new Entry(UUID.randomUUID(), Entry.Kind.EVENT, month.atDay(9), words);
    }

    private Shown shown() {
        return new Shown(
                App.bean(FillingReports.class).of(Bookkeeping.CENTRE, month),
                reports.steps(now()).getLast().content());
    }

    private Report now() {
        return Bookkeeping.report(month);
    }

    private int audited() {
        return Bookkeeping.rows(
                "select count(*) from audit.entry where record_type = 'month-report' and record_id = ?",
                now().target().id());
    }
}
