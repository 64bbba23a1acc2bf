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

/// Somebody with an account in the running program.
record AccountHolder(PersonId person, String login) {

    static final String PASSWORD = "a long and quiet river";

    private static int count;

    static AccountHolder somebody() {
        var login = "holder" + ++count;
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "𠮷田 髙志",
                        "ヨシダ タカシ",
                        new Contact(login + "@example.jp", null, null),
                        null,
                        Language.EN,
                        NoticeChannel.MAIL,
                        false);
        persons.add(person);
        var hash = App.bean(Passwords.class).hash(new Password(PASSWORD));
        App.bean(Accounts.class)
                .open(
                        new Account(person.id(), hash, false),
                        Login.of(login),
                        Login.of(login + "@example.jp"));
        return new AccountHolder(person.id(), login);
    }

    static AccountHolder auditor() {
        var somebody = somebody();
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
        App.bean(Memberships.class)
                .add(
                        new Membership(
                                somebody.person(),
                                city,
                                Role.AUDITOR,
                                new Scope.OfCity(),
                                new Term(LocalDate.of(2020, 4, 1), null)));
        return somebody;
    }

    /// An app that was set up long ago.
    AppSecret withApp() {
        var secret = AppSecret.random();
        App.bean(CodeApps.class).add(person, secret, 0);
        return secret;
    }

    Form signedIn() {
        var form = new Form(App.address());
        form.signIn(login, PASSWORD);
        return form;
    }

    static String codeNow(AppSecret secret) {
        return secret.code(AppSecret.step(App.bean(Clock.class).instant()));
    }
}
