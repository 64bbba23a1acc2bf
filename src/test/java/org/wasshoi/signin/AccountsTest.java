package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wasshoi.people.PeopleFixtures;
import org.wasshoi.people.Person;

class AccountsTest {

    private static final String HASH = "$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA";

    private final PeopleFixtures city = new PeopleFixtures();
    private final Accounts accounts = new Accounts(city.jdbc, city.clock);
    private final Person person = city.person("菊池 進", "キクチ ススム");

    @Test
    void areFoundByNameOrMailInAnyCaseAndWidth() {
        accounts.open(
                new Account(person.id(), HASH, true),
                Login.of("Susumu"),
                Login.of("S.Kikuchi@example.jp"));

        assertThat(accounts.find(Login.of("ｓｕｓｕｍｕ "))).isPresent();
        assertThat(accounts.find(Login.of("s.kikuchi@EXAMPLE.jp"))).isPresent();
        assertThat(accounts.find(Login.of("kikuchi"))).isEmpty();
    }

    @Test
    void belongToWhoeverTookTheNameFirst() {
        var other = city.person("菊地 進", "キクチ ススム");
        accounts.open(new Account(person.id(), HASH, true), Login.of("susumu"), null);

        assertThatThrownBy(() ->
                        accounts.open(
                                new Account(other.id(), HASH, true), Login.of("SUSUMU"), null))
                .isInstanceOf(LoginTaken.class);
    }

    @Test
    void takeANewPassword() {
        accounts.open(new Account(person.id(), HASH, true), Login.of("susumu"), null);
        accounts.setPassword(person.id(), HASH + "2");

        assertThat(accounts.find(person.id()))
                .hasValueSatisfying(account -> assertThat(account.hash()).isEqualTo(HASH + "2"));
    }
}
