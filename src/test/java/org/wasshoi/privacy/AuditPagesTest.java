package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.AuditSearch;
import org.wasshoi.audit.AuditTrail;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class AuditPagesTest {

    private static final Pattern OLDER = Pattern.compile("href=\"(/audit\\?[^\"]*before=[^\"]+)\"");

    private final Form auditor = Someone.as(Role.AUDITOR).browser();
    private final UUID citizen = UUID.randomUUID();

    @Test
    void showsWhatChangedBeforeAndAfter() {
        correct(1);
        var page = auditor.get("/audit?person=" + citizen).body();

        assertThat(page)
                .contains("人の訂正", "大東", "千厩", "伏せてあります。変わりました", "市の職員", "窓口")
                .doesNotContain("佐藤ハナ");
    }

    @Test
    void leadsToOlderEntriesPageByPage() {
        correct(60);
        var first = auditor.get("/audit?person=" + citizen).body();
        var older = OLDER.matcher(first);

        assertThat(older.find()).isTrue();
        var second = auditor.get(older.group(1).replace("&amp;", "&")).body();
        assertThat(first.split("<article", -1)).hasSize(51);
        assertThat(second.split("<article", -1)).hasSizeGreaterThanOrEqualTo(11);
    }

    @Test
    void recordsThatSomebodyLooked() {
        auditor.get("/audit?person=" + citizen);

        assertThat(App.bean(AuditTrail.class).page(AuditSearch.ALL.of(citizen), AuditTrail.END, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.verb()).isEqualTo(Verb.VIEW);
                    assertThat(entry.target()).isEqualTo(new Target("audit", "log"));
                });
    }

    @Test
    void isWrittenAsAFileForOneReaderAlone() {
        correct(2);
        var file = auditor.get("/audit.csv?person=" + citizen);

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body().lines().filter(line -> line.contains("person.correct"))).hasSize(2);
        assertThat(App.bean(AuditTrail.class).page(AuditSearch.ALL.of(citizen), AuditTrail.END, 1))
                .singleElement()
                .extracting(entry -> entry.verb().code())
                .isEqualTo("audit.export");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person=x",
                "person=0199aaaa-0000-7000-8000-00000000000g",
                "from=never",
                "to=2026-02-30",
                "from=2026-05-01&to=2026-04-01"
            })
    void saysWhatItCannotRead(String query) {
        var answer = auditor.get("/audit?" + query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field__error");
        assertThat(auditor.get("/audit.csv?" + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record=%F0%A0%AE%B7%27%22%3C", "type=%2525", "from=R8.4.1"})
    void takesOddWordsForWordsThatAreNotFound(String query) {
        assertThat(auditor.get("/audit?" + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before=x", "before=1-2", "before=99999999999999999999", "page=2"})
    void refusesAnAddressThatNobodyGaveOut(String query) {
        assertThat(auditor.get("/audit?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void isVerifiedOnDemand() {
        correct(1);
        var answer = auditor.post("/audit/verification", "/audit/verification", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("記録はすべてつながっています");
    }

    @Test
    void isClosedToWhomAuditsOnlyOneOrganisation() {
        var someone = Someone.resident("監査 一郎");
        var organisation = new org.wasshoi.people.OrganisationId(UUID.randomUUID());
        someone.take(
                Role.AUDITOR,
                new Scope.OfOrganisation(organisation),
                new Term(java.time.LocalDate.of(2020, 4, 1), null));

        assertThat(someone.browser().get("/audit").statusCode()).isEqualTo(403);
        assertThat(someone.browser().get("/audit.csv").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/audit?from=never", "/audit/verification"})
    void isWellFormedInEveryLanguage(String path) {
        correct(1);
        for (var language : new String[] {"ja", "en", "easy"}) {
            var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(HtmlCheck.findings(auditor.get(address).body())).isEmpty();
        }
    }

    private void correct(int times) {
        var entry =
                new Entry(
                        Actor.person(UUID.randomUUID(), "CITY_STAFF"),
                        citizen,
                        new Verb("person.correct"),
                        new Target("person", citizen.toString()),
                        Masking.showing("area")
                                .change(
                                        Map.of("name", "佐藤ハナ", "area", "大東"),
                                        Map.of("name", "伊藤ハナ", "area", "千厩")),
                        new Source(Channel.COUNTER, "192.0.2.7", "request-1"));
        var transactions = new TransactionTemplate(App.bean(PlatformTransactionManager.class));
        transactions.executeWithoutResult(_ -> {
            for (int time = 0; time < times; time++) {
                App.bean(AuditLog.class).record(entry);
            }
        });
    }
}
