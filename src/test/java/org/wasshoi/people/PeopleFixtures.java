package org.wasshoi.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Tokyo;

/// A database in which nobody is yet, and people to put into it.
public class PeopleFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public final Clock clock =
            Clock.fixed(ZonedDateTime.of(TODAY.atTime(9, 0), Tokyo.ZONE).toInstant(), Tokyo.ZONE);
    public final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    public final Persons persons = new Persons(jdbc, clock);
    public final Organisations organisations = new Organisations(jdbc, clock);
    public final Memberships memberships = new Memberships(jdbc, clock);

    public Person person(String name, String kana) {
        var person =
                new Person(
                        persons.nextId(),
                        name,
                        kana,
                        Contact.NONE,
                        "senmaya",
                        Language.JA,
                        NoticeChannel.SITE,
                        true);
        persons.add(person);
        return person;
    }

    public Organisation organisation(OrganisationKind kind, String name) {
        var organisation =
                new Organisation(
                        organisations.nextId(),
                        kind,
                        name,
                        null,
                        null,
                        Organisation.Register.NONE,
                        true);
        organisations.add(organisation);
        return organisation;
    }

    public static Membership officer(Person person, Organisation organisation, Term term) {
        return new Membership(
                person.id(),
                organisation,
                Role.OFFICER,
                new Scope.OfOrganisation(organisation.id()),
                term);
    }
}
