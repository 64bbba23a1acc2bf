package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.signin.OpeningAccounts.Outcome.LOGIN_TAKEN;
import static org.wasshoi.signin.OpeningAccounts.Outcome.LOGIN_UNUSABLE;
import static org.wasshoi.signin.OpeningAccounts.Outcome.OPENED;
import static org.wasshoi.signin.OpeningAccounts.Outcome.PASSWORD_COMMON;
import static org.wasshoi.signin.OpeningAccounts.Outcome.PASSWORD_LONG;
import static org.wasshoi.signin.OpeningAccounts.Outcome.PASSWORD_SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.people.PeopleFixtures;
import org.wasshoi.people.Person;

class OpeningAccountsTest {

    private static final String PASSWORD = "a quiet river at dawn";

    private final PeopleFixtures city = new PeopleFixtures();
    private final Accounts accounts = new Accounts(city.jdbc, city.clock);
    private final OpeningAccounts opening = new OpeningAccounts(accounts, new Passwords());
    private final Person person = city.person("千葉 花", "チバ ハナ");
    private final Person other = city.person("佐藤 実", "サトウ ミノル");

    @Test
    void opensOneUnderNameAndMail() {
        assertThat(opening.open(person, "Hana", "hana@example.jp", PASSWORD, false))
                .isEqualTo(OPENED);

        assertThat(opening.hasAccount(person.id())).isTrue();
        assertThat(accounts.find(Login.of("ｈａｎａ"))).isPresent();
        assertThat(accounts.find(Login.of("hana@example.jp"))).isPresent();
    }

    @Test
    void opensNoneUnderANameThatIsTaken() {
        opening.open(person, "hana", null, PASSWORD, false);

        assertThat(opening.open(other, "HANA", null, PASSWORD, false)).isEqualTo(LOGIN_TAKEN);
        assertThat(opening.hasAccount(other.id())).isFalse();
    }

    @Test
    void opensNoSecondOneForTheSamePerson() {
        opening.open(person, "hana", null, PASSWORD, false);

        assertThat(opening.open(person, "hana2", null, PASSWORD, false)).isEqualTo(LOGIN_TAKEN);
    }

    @Test
    void tellsNobodyWhoseMailAddressItIs() {
        opening.open(person, "hana", "family@example.jp", PASSWORD, false);

        assertThat(opening.open(other, "minoru", "family@example.jp", PASSWORD, false))
                .isEqualTo(OPENED);
        assertThat(accounts.find(Login.of("family@example.jp")).orElseThrow().person())
                .isEqualTo(person.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a@b", "a b", "a\u200Bb", "a\u0007"})
    void asksForANameThatCanBeTypedAgain(String login) {
        assertThat(opening.open(person, login, null, PASSWORD, false)).isEqualTo(LOGIN_UNUSABLE);
    }

    @Test
    void holdsThePasswordToItsRules() {
        assertThat(opening.open(person, "hana", null, "short", false)).isEqualTo(PASSWORD_SHORT);
        assertThat(opening.open(person, "hana", null, "elevenchars", true))
                .isEqualTo(PASSWORD_SHORT);
        assertThat(opening.open(person, "hana", null, "x".repeat(201), false))
                .isEqualTo(PASSWORD_LONG);
        assertThat(opening.open(person, "hana", null, "aaaaaaaaaaaaaa", false))
                .isEqualTo(PASSWORD_COMMON);
    }
}
