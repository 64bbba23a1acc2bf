package org.wasshoi.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

/// People and organisations put into the running program.
final class Town {

    static final LocalDate TODAY = LocalDate.now(App.bean(java.time.Clock.class));

    private Town() {}

    static Person person(String name, @Nullable String kana) {
        return person(name, kana, Contact.NONE);
    }

    static Person person(String name, @Nullable String kana, Contact contact) {
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        name,
                        kana,
                        contact,
                        null,
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        return person;
    }

    static Organisation organisation(String name) {
        var organisations = App.bean(Organisations.class);
        var organisation =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.COLLABORATION_BODY,
                        name,
                        null,
                        null,
                        Organisation.Register.NONE,
                        false);
        organisations.add(organisation);
        return organisation;
    }

    static Person member(Organisation organisation, Role role, String name, @Nullable String kana) {
        var person = person(name, kana);
        hold(person, organisation, role, new Scope.OfOrganisation(organisation.id()));
        return person;
    }

    static Form visit(Role role, Scope scope) {
        var person = person("操作する " + role, null);
        hold(person, organisation("一関市"), role, scope);
        return Visits.by(person.id());
    }

    static Form visitOfTheCity(Role role) {
        return visit(role, new Scope.OfCity());
    }

    static void hold(Person person, Organisation organisation, Role role, Scope scope) {
        var term = new Term(TODAY.minusMonths(6), TODAY.plusMonths(6));
        App.bean(Memberships.class)
                .add(new Membership(person.id(), organisation, role, scope, term));
    }

    static JdbcClient jdbc() {
        return App.bean(JdbcClient.class);
    }

    static int entries(String verb, Person about) {
        return entries(verb, about.id());
    }

    static int entries(String verb, PersonId about) {
        return jdbc().sql("select count(*) from audit.entry where verb = ? and person = ?")
                .param(verb)
                .param(about.value())
                .query(Integer.class)
                .single();
    }
}
