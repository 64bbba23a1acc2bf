package org.wasshoi.signin;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationKind;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Term;

/// Adds the demo people once, all or none.
@Component
class AddingDemoPeople {

    /// All live in one area, so that they are citizens to a centre.
    private static final String AREA = "ichinoseki";

    private final Persons persons;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final CodeApps apps;
    private final Clock clock;

    AddingDemoPeople(
            Persons persons,
            Organisations organisations,
            Memberships memberships,
            Accounts accounts,
            CodeApps apps,
            Clock clock) {
        this.persons = persons;
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.apps = apps;
        this.clock = clock;
    }

    boolean areThere(Iterable<DemoPerson> people) {
        return accounts.find(Login.of(people.iterator().next().login())).isPresent();
    }

    /// They share one hash, for their password is no secret.
    @Transactional
    public void add(Iterable<DemoPerson> people, String hash) {
        var known = new HashMap<String, Organisation>();
        people.forEach(person -> add(person, hash, known));
    }

    /// Staff among them need a second factor; each start puts it back should somebody have removed
    /// it.
    @Transactional
    public void addApps(Collection<DemoPerson> people) {
        people.stream()
                .filter(demo -> demo.role().isStaff())
                .flatMap(demo -> accounts.find(Login.of(demo.login())).stream())
                .filter(Account::sample)
                .forEach(account -> apps.add(account.person(), DemoPeople.APP, 0));
    }

    private void add(DemoPerson demo, String hash, Map<String, Organisation> known) {
        var person =
                new Person(
                        persons.nextId(),
                        demo.name(),
                        demo.kana(),
                        Contact.NONE,
                        AREA,
                        Language.JA,
                        NoticeChannel.SITE,
                        true);
        persons.add(person);
        accounts.open(new Account(person.id(), hash, true), Login.of(demo.login()), null);
        if (demo.holdsARole()) {
            var organisation = known.computeIfAbsent(demo.organisation(), _ -> organisation(demo));
            memberships.add(membership(demo, person, organisation));
        }
    }

    private Membership membership(DemoPerson demo, Person person, Organisation organisation) {
        var year = FiscalYear.of(java.time.LocalDate.now(clock));
        return new Membership(
                person.id(),
                organisation,
                demo.role(),
                demo.scope(organisation.id()),
                new Term(year.first(), null));
    }

    private Organisation organisation(DemoPerson demo) {
        var organisation =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.valueOf(demo.organisationKind()),
                        demo.organisation(),
                        null,
                        null,
                        Organisation.Register.NONE,
                        true);
        organisations.add(organisation);
        return organisation;
    }
}
