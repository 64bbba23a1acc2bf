package org.wasshoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.audit.AuditFixtures.about;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.audit.Verdict.Broken;
import org.wasshoi.audit.Verdict.Damage;

class VerificationTest {

    private static final int ENTRIES = 20;

    private final TestAudit audit = TestAudit.fresh();

    @Test
    void findsAnEmptyLogWhole() {
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheDatabaseAboutWhateverEntriesHold(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            audit.record(AuditFixtures.anyEntry(random));
        }
        assertThat(audit.verify()).as("seed %d", seed).isEqualTo(new Verdict.Whole(40, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    at = at + interval '1 microsecond'
                    actor_label = 'other'
                    person = gen_random_uuid()
                    verb = 'other'
                    record_type = 'other'
                    record_id = 'other'
                    content_before = '{}'
                    content_after = '{}'
                    channel = 'MAIL'
                    address = ''
                    request = ''
                    """)
    void findsAnyChangedField(String change) {
        twentyEntries();
        audit.tamper("update audit.entry set " + change + " where number = 7");
        assertBroken(7, Damage.CHANGED);
    }

    @Test
    void findsAChangedLink() {
        twentyEntries();
        audit.tamper("update audit.link set hash = sha256('') where position = 7");
        assertBroken(7, Damage.CHANGED);
    }

    @Test
    void findsAFieldChangedTogetherWithItsOwnHash() {
        twentyEntries();
        audit.tamper("update audit.entry set verb = 'other' where number = 7", linkAnew(7));
        assertBroken(8, Damage.CHANGED);
    }

    @Test
    void findsTheLastEntryChangedTogetherWithItsOwnHash() {
        twentyEntries();
        audit.tamper("update audit.entry set verb = 'other' where number = 20", linkAnew(20));
        assertBroken(20, Damage.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void findsARemovedEntry(int number) {
        twentyEntries();
        audit.tamper("delete from audit.entry where number = " + number);
        assertBroken(number, Damage.MISSING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void findsAnEntryRemovedWithItsLink(int number) {
        twentyEntries();
        audit.tamper(
                "delete from audit.entry where number = " + number,
                "delete from audit.link where position = " + number);
        assertBroken(number, Damage.MISSING);
    }

    @Test
    void findsARemovedEntryWhoseGapWasClosed() {
        twentyEntries();
        audit.tamper(
                "delete from audit.entry where number = 7",
                "delete from audit.link where position = 7",
                "update audit.link set position = position + 1000 where position > 7",
                "update audit.link set position = position - 1001 where position > 1000");
        assertBroken(7, Damage.CHANGED);
    }

    @Test
    void findsTwoLinksThatChangedPlaces() {
        twentyEntries();
        audit.tamper(
                "update audit.link set position = 1000 where position = 7",
                "update audit.link set position = 7 where position = 12",
                "update audit.link set position = 12 where position = 1000");
        assertBroken(7, Damage.CHANGED);
    }

    @Test
    void findsALinkInsertedInBetween() {
        twentyEntries();
        audit.tamper(
                "update audit.link set position = position + 1000 where position >= 7",
                "update audit.link set position = position - 999 where position > 1000",
                "insert into audit.link values (7, 1000, sha256(''))");
        assertBroken(7, Damage.MISSING);
    }

    @Test
    void findsALinkInsertedBehindTheEnd() {
        twentyEntries();
        audit.tamper("insert into audit.link values (21, 1000, sha256(''))");
        assertBroken(21, Damage.BEYOND_END);
    }

    @Test
    void findsTheChainRemovedAsAWhole() {
        twentyEntries();
        audit.tamper("delete from audit.entry", "delete from audit.link");
        assertBroken(1, Damage.MISSING);
    }

    @Test
    void findsTheChainCutOffWithItsEnd() {
        twentyEntries();
        audit.tamper("delete from audit.chain_end");
        assertBroken(1, Damage.BEYOND_END);
    }

    @Test
    void tellsTheEarliestBreakOfSeveral() {
        twentyEntries();
        audit.tamper(
                "update audit.entry set verb = 'other' where number = 15",
                "delete from audit.entry where number = 9");
        assertBroken(9, Damage.MISSING);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void findsTheFirstOfManyChanges(long seed) {
        twentyEntries();
        var random = new Random(seed);
        var places = IntStream.range(0, 3).map(_ -> 1 + random.nextInt(ENTRIES)).toArray();
        for (int place : places) {
            audit.tamper("update audit.entry set request = 'x' where number = " + place);
        }
        assertBroken(IntStream.of(places).min().orElseThrow(), Damage.CHANGED);
    }

    private void twentyEntries() {
        audit.record(
                IntStream.rangeClosed(1, ENTRIES)
                        .mapToObj(number -> about("body-" + number))
                        .toArray(Entry[]::new));
        audit.link();
    }

    private void assertBroken(long position, Damage damage) {
        assertThat(audit.follow())
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> {
                            assertThat(broken.position()).isEqualTo(position);
                            assertThat(broken.damage()).isEqualTo(damage);
                        });
    }

    private static String linkAnew(int position) {
        return """
        update audit.link
           set hash = (select audit.digest(before.hash, link.position, line)
                         from audit.link as before
                        cross join audit.entry as line
                        where before.position = link.position - 1
                          and line.number = link.entry)
         where position = %d
        """
                .formatted(position);
    }
}
