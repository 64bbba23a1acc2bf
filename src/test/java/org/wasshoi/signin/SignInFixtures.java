package org.wasshoi.signin;

import java.time.Clock;
import java.time.LocalDate;
import org.wasshoi.App;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationKind;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;

/// People who sign in.
final class SignInFixtures {

    static final String PASSWORD = "a long and quiet river";

    private static int count;

    private SignInFixtures() {}

    static String newLogin() {
        return "somebody" + ++count;
    }

    static PersonId person() {
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "𠮷田 髙志",
                        "ヨシダ タカシ",
                        Contact.NONE,
                        null,
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        return person.id();
    }

    static PersonId personWithAccount(String login) {
        var id = person();
        var hash = App.bean(Passwords.class).hash(new Password(PASSWORD));
        App.bean(Accounts.class).open(new Account(id, hash, false), Login.of(login), null);
        return id;
    }

    static void makeStaff(PersonId person) {
        var organisations = App.bean(Organisations.class);
        var organisation =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.CITY,
                        "まちづくり推進課 " + person.value(),
                        null,
                        null,
                        Organisation.Register.NONE,
                        false);
        organisations.add(organisation);
        var yesterday = LocalDate.now(App.bean(Clock.class)).minusDays(1);
        App.bean(Memberships.class)
                .add(
                        new Membership(
                                person,
                                organisation,
                                Role.CITY_STAFF,
                                new Scope.OfCity(),
                                new Term(yesterday, null)));
    }

    static Form signedIn(PersonId person, boolean strong) {
        var session = App.bean(Sessions.class).start(person, "192.0.2.1", "", strong);
        return new Form(App.address()).with(session);
    }
}
