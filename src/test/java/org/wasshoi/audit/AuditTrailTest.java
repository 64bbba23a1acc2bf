package org.wasshoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.audit.AuditFixtures.CITIZEN;
import static org.wasshoi.audit.AuditFixtures.CITIZEN_RECORD;
import static org.wasshoi.audit.AuditFixtures.CLERK;
import static org.wasshoi.audit.AuditFixtures.COUNTER;
import static org.wasshoi.audit.AuditFixtures.about;
import static org.wasshoi.audit.AuditFixtures.correction;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.kernel.Period;

class AuditTrailTest {

    private final TestAudit audit = TestAudit.fresh();

    @Test
    void findsWhatAPersonDidAndWhatConcernsAPerson() {
        audit.record(correction(), about("body"));
        assertThat(found(AuditSearch.ALL.of(CLERK))).containsExactly("person.correct");
        assertThat(found(AuditSearch.ALL.of(CITIZEN))).containsExactly("person.correct");
        assertThat(found(AuditSearch.ALL.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void findsTheHistoryOfARecord() {
        audit.record(correction(), about(CITIZEN.toString()));
        audit.log().recordView(Entry.view(Actor.visitor(), CITIZEN, CITIZEN_RECORD, COUNTER));
        assertThat(found(AuditSearch.ALL.of(CITIZEN_RECORD)))
                .containsExactly("view", "person.correct");
    }

    @Test
    void countsDaysAsTheyAreInJapan() {
        recordedAt("2026-03-31T14:59:59.999999Z", "before-midnight");
        recordedAt("2026-03-31T15:00:00Z", "at-midnight");
        recordedAt("2026-04-01T14:59:59.999999Z", "last-moment");
        recordedAt("2026-04-01T15:00:00Z", "next-day");
        var day = LocalDate.of(2026, 4, 1);
        assertThat(
                        audit.trail()
                                .page(
                                        AuditSearch.ALL.within(new Period(day, day)),
                                        AuditTrail.END,
                                        10))
                .extracting(entry -> entry.target().id())
                .containsExactly("last-moment", "at-midnight");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesEachEntryOnceHoweverLongThePages(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            recordedAt("2026-04-01T00:00:00Z", "body-" + i);
        }
        var seen = new ArrayList<Logged>();
        var page = audit.trail().page(AuditSearch.ALL, AuditTrail.END, 1 + random.nextInt(9));
        while (!page.isEmpty()) {
            seen.addAll(page);
            var number = page.getLast().number();
            recordedAt("2026-04-02T00:00:00Z", "newer-than-the-first-page");
            page = audit.trail().page(AuditSearch.ALL, number, 1 + random.nextInt(9));
        }
        assertThat(seen).as("seed %d", seed).hasSize(60).doesNotHaveDuplicates();
        assertThat(seen).extracting(Logged::number).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void isExportedWithTimesOfJapanAndWithoutFormulas() throws IOException {
        recordedAt("2026-03-31T15:00:00Z", "=1+1");
        assertThat(exported().lines().skip(1))
                .singleElement()
                .asString()
                .contains("2026-04-01T00:00+09:00")
                .contains(",'=1+1,");
    }

    @Test
    void isExportedAsAWhole() throws IOException {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 2_500; i++) {
            entries.add(about("body-" + i));
        }
        audit.record(entries.toArray(Entry[]::new));
        assertThat(exported().lines().skip(1)).hasSize(2_500).doesNotHaveDuplicates();
    }

    private List<String> found(AuditSearch search) {
        return audit.trail().page(search, AuditTrail.END, 10).stream()
                .map(entry -> entry.verb().code())
                .toList();
    }

    private String exported() throws IOException {
        var file = new StringBuilder();
        AuditFile.write(audit.trail(), AuditSearch.ALL, file);
        return file.toString();
    }

    private void recordedAt(String moment, String record) {
        var clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        var log = new AuditLog(audit.jdbc(), clock);
        audit.transactions().executeWithoutResult(_ -> log.record(about(record)));
    }
}
