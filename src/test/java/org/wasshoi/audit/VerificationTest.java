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
        assertThat(audit.verify()).isEqualTo(new Verdict.Whole(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheDatabaseAboutWhateverEntriesHold(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            audit.record(AuditFixtures.anyEntry(random));
        }
        assertThat(audit.verify()).as("seed %d", seed).isEqualTo(new Verdict.Whole(40));
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
                    hash = sha256('')
                    """)
    void findsAnyChangedField(String change) {
        twentyEntries();
        audit.tamper("update audit.entry set " + change + " where position = 7");
        assertBroken(7, Damage.CHANGED);
    }

    @Test
    void findsAFieldChangedTogetherWithItsOwnHash() {
        twentyEntries();
        audit.tamper(
                "update audit.entry set verb = 'other' where position = 7",
                "update audit.entry set hash = audit.digest(entry) where position = 7");
        assertBroken(8, Damage.FOREIGN);
    }

    @Test
    void findsTheLastEntryChangedTogetherWithItsOwnHash() {
        twentyEntries();
        audit.tamper(
                "update audit.entry set verb = 'other' where position = 20",
                "update audit.entry set hash = audit.digest(entry) where position = 20");
        assertBroken(20, Damage.FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void findsARemovedEntry(int position) {
        twentyEntries();
        audit.tamper("delete from audit.entry where position = " + position);
        assertBroken(position, Damage.MISSING);
    }

    @Test
    void findsARemovedEntryWhoseGapWasClosed() {
        twentyEntries();
        audit.tamper(
                "delete from audit.entry where position = 7",
                "update audit.entry set position = position + 1000 where position > 7",
                "update audit.entry set position = position - 1001 where position > 1000");
        assertBroken(7, Damage.FOREIGN);
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() {
        twentyEntries();
        audit.tamper(
                "update audit.entry set position = 1000 where position = 7",
                "update audit.entry set position = 7 where position = 12",
                "update audit.entry set position = 12 where position = 1000");
        assertBroken(7, Damage.FOREIGN);
    }

    @Test
    void findsAnEntryInsertedInBetween() {
        twentyEntries();
        audit.tamper(
                "update audit.entry set position = position + 1000 where position >= 7",
                "update audit.entry set position = position - 999 where position > 1000",
                copyOfTo(6, 7));
        assertBroken(7, Damage.FOREIGN);
    }

    @Test
    void findsAnEntryInsertedBehindTheEnd() {
        twentyEntries();
        audit.tamper(copyOfTo(20, 21));
        assertBroken(21, Damage.BEYOND_END);
    }

    @Test
    void findsAnEntryInAChainThatIsNone() {
        audit.record(about("body"));
        audit.tamper("update audit.entry set chain = 77");
        assertThat(audit.verify()).isInstanceOf(Broken.class);
    }

    @Test
    void findsAChainRemovedAsAWhole() {
        twentyEntries();
        audit.tamper("delete from audit.entry", "delete from audit.chain where position > 0");
        assertBroken(1, Damage.MISSING);
    }

    @Test
    void tellsTheEarliestBreakOfSeveral() {
        twentyEntries();
        audit.tamper(
                "update audit.entry set verb = 'other' where position = 15",
                "delete from audit.entry where position = 9");
        assertBroken(9, Damage.MISSING);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void findsTheFirstOfManyChanges(long seed) {
        twentyEntries();
        var random = new Random(seed);
        var places = IntStream.range(0, 3).map(_ -> 1 + random.nextInt(ENTRIES)).toArray();
        for (int place : places) {
            audit.tamper("update audit.entry set request = 'x' where position = " + place);
        }
        assertBroken(IntStream.of(places).min().orElseThrow(), Damage.CHANGED);
    }

    /// In one transaction, so in one chain.
    private void twentyEntries() {
        audit.record(
                IntStream.rangeClosed(1, ENTRIES)
                        .mapToObj(number -> about("body-" + number))
                        .toArray(Entry[]::new));
    }

    private void assertBroken(long position, Damage damage) {
        assertThat(audit.verify())
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> {
                            assertThat(broken.number().position()).isEqualTo(position);
                            assertThat(broken.damage()).isEqualTo(damage);
                        });
    }

    private static String copyOfTo(int position, int place) {
        return """
        insert into audit.entry
        select chain, %d, at, actor_kind, actor_id, actor_label, person, verb, record_type,
               record_id, content_before, content_after, channel, address, request, previous,
               hash
          from audit.entry
         where position = %d
        """
                .formatted(place, position);
    }
}
