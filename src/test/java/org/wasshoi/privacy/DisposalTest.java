package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Someone;

class DisposalTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Term LONG_OVER =
            new Term(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31));

    private final Someone administrator = Someone.as(Role.ADMINISTRATOR);

    @Test
    void takesTheNameOfWhomNoRoleNeedsAnyLonger() {
        var former = former(LONG_OVER);
        var before = administrator.browser().get("/privacy/disposal").body();
        assertThat(before).contains(former.value().toString()).doesNotContain("古田 一");

        assertThat(dispose(seen(before)).statusCode()).isEqualTo(303);

        assertThat(App.bean(Persons.class).find(former).orElseThrow().name()).isEqualTo("—");
        assertThat(administrator.browser().get("/privacy/disposal?done=yes").body())
                .contains("廃棄しました", former.value().toString(), "P3Y")
                .doesNotContain("value=\"" + seen(before));
    }

    @Test
    void leavesThoseWhoseRoleOrPeriodOrAccountGoesOn() {
        var today = LocalDate.now(App.bean(Clock.class));
        var recent = former(new Term(LocalDate.of(2018, 4, 1), today.minusYears(1)));
        var active = former(new Term(LocalDate.of(2018, 4, 1), null));
        var withAccount = Someone.resident("古田 二");
        withAccount.take(Role.OFFICER, new Scope.OfCity(), LONG_OVER);

        assertThat(administrator.browser().get("/privacy/disposal").body())
                .doesNotContain(recent.value().toString())
                .doesNotContain(active.value().toString())
                .doesNotContain(withAccount.id().value().toString());
    }

    @Test
    void takesNothingThatWasNotSeen() {
        former(LONG_OVER);
        var before = administrator.browser().get("/privacy/disposal").body();
        var later = former(LONG_OVER);

        assertThat(dispose(seen(before)).statusCode()).isEqualTo(422);
        assertThat(dispose("").statusCode()).isEqualTo(422);
        assertThat(App.bean(Persons.class).find(later).orElseThrow().name()).isEqualTo("古田 一");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update privacy.destruction set kind = 'other'",
                "delete from privacy.destruction",
                "truncate privacy.destruction"
            })
    void neverLosesALineOfItsLog(String attempt) {
        former(LONG_OVER);
        dispose(seen(administrator.browser().get("/privacy/disposal").body()));

        assertThatThrownBy(() -> App.bean(JdbcClient.class).sql(attempt).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void isWellFormedInEveryLanguage() {
        former(LONG_OVER);
        for (var language : new String[] {"ja", "en", "easy"}) {
            var page = administrator.browser().get("/privacy/disposal?lang=" + language);
            assertThat(HtmlCheck.findings(page.body())).isEmpty();
        }
    }

    @Test
    void saysOneYearAndOneDayInEnglish() {
        assertThat(administrator.browser().get("/privacy/disposal?lang=en").body())
                .contains("<b>1 day</b>")
                .doesNotContain("<b>1 years", "<b>1 days");
    }

    private HttpResponse<String> dispose(String seen) {
        return administrator
                .browser()
                .post("/privacy/disposal", "/privacy/disposal", Map.of("seen", seen));
    }

    private static String seen(String page) {
        var matcher = SEEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /// Somebody from the counter who held an office.
    private static PersonId former(Term term) {
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "古田 一",
                        null,
                        Contact.NONE,
                        null,
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        Someone.take(person.id(), Role.OFFICER, new Scope.OfCity(), term);
        return person.id();
    }
}
