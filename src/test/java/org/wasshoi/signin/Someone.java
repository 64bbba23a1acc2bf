package org.wasshoi.signin;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
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

/// Somebody with an account who has signed in to the program of the tests.
public record Someone(PersonId id, String login, Form browser) {

    public static final String PASSWORD = "a long and quiet river";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// A resident who holds no role.
    public static Someone resident(String name) {
        var persons = App.bean(Persons.class);
        var contact = new Contact("reader@example.com", "0191212111", "一関市竹山町7-2");
        var person =
                new Person(
                        persons.nextId(),
                        name,
                        "テスト",
                        contact,
                        "senmaya",
                        Language.JA,
                        NoticeChannel.MAIL,
                        false);
        persons.add(person);
        var login = "someone" + COUNT.incrementAndGet();
        var hash = App.bean(Passwords.class).hash(new Password(PASSWORD));
        App.bean(Accounts.class).open(new Account(person.id(), hash, false), Login.of(login), null);
        return new Someone(person.id(), login, browser(person.id()));
    }

    /// Somebody who holds a role for the whole city and has shown a second factor.
    public static Someone as(Role role) {
        var someone = resident(role.name());
        someone.take(role, new Scope.OfCity(), new Term(LocalDate.of(2020, 4, 1), null));
        return someone;
    }

    public void take(Role role, Scope scope, Term term) {
        take(id, role, scope, term);
    }

    public static void take(PersonId person, Role role, Scope scope, Term term) {
        var organisations = App.bean(Organisations.class);
        var city =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.CITY,
                        "一関市",
                        null,
                        null,
                        Organisation.Register.NONE,
                        false);
        organisations.add(city);
        App.bean(Memberships.class).add(new Membership(person, city, role, scope, term));
    }

    /// The secret in the session's cookie.
    public String session() {
        return browser.cookie("session");
    }

    private static Form browser(PersonId person) {
        var session = App.bean(Sessions.class).start(person, "192.0.2.1", "Firefox", true);
        return new Form(App.address()).with(session);
    }
}
