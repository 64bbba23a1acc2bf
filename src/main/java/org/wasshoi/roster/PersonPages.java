package org.wasshoi.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonHistory;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Reception;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.signin.OpeningAccounts;
import org.wasshoi.signin.SignInRecords;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Gathers what is known about one person.
@Component
class PersonPages {

    private final Memberships memberships;
    private final PersonHistory history;
    private final Persons persons;
    private final OpeningAccounts accounts;
    private final SignInRecords signIn;
    private final PagePlaces here;

    PersonPages(
            Memberships memberships,
            PersonHistory history,
            Persons persons,
            OpeningAccounts accounts,
            SignInRecords signIn,
            PagePlaces here) {
        this.memberships = memberships;
        this.history = history;
        this.persons = persons;
        this.accounts = accounts;
        this.signIn = signIn;
        this.here = here;
    }

    /// Places and today, which every page about a person needs.
    @Component
    record PagePlaces(Places places, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    PersonPage page(Person person, SignedIn who, String done) {
        return new PersonPage(
                person,
                memberships.heldBy(person.id()),
                accounts.hasAccount(person.id()),
                signIn.sessions(person.id()),
                mayReach(who, person),
                mayInvite(who, person),
                who,
                done,
                here.today(),
                here.places());
    }

    HistoryPage history(Person person) {
        var changes = history.of(person.id());
        var clerks =
                changes.stream()
                        .map(change -> change.reception())
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .map(Reception::clerk)
                        .distinct()
                        .toList();
        return new HistoryPage(person, changes, names(clerks));
    }

    /// A person beyond the reach of the one who acts is not there.
    void mustReach(SignedIn who, PersonId id) {
        var person = persons.find(id).orElseThrow(NotFound::new);
        if (!mayReach(who, person)) {
            throw new NotFound();
        }
    }

    /// Whom one may not invite is not there to be invited.
    void mustInvite(SignedIn who, PersonId id) {
        var person = persons.find(id).orElseThrow(NotFound::new);
        if (!mayInvite(who, person)) {
            throw new NotFound();
        }
    }

    /// At a counter only those are invited who hold no role: nobody there gets hold of one.
    private boolean mayInvite(SignedIn who, Person person) {
        return mayReach(who, person)
                || who.may(Permission.INVITE_PERSON)
                        && memberships.heldBy(person.id()).stream()
                                .allMatch(held -> held.isOver(here.today()));
    }

    private boolean mayReach(SignedIn who, Person person) {
        return who.may(Permission.EDIT_PERSON, new Where(null, null, person.area()))
                || memberships.current(person.id()).stream()
                        .anyMatch(held ->
                                who.may(Permission.EDIT_PERSON, Where.of(held.organisation())));
    }

    private java.util.Map<PersonId, String> names(List<PersonId> ids) {
        var names = new java.util.HashMap<PersonId, String>();
        ids.forEach(id -> persons.find(id).ifPresent(person -> names.put(id, person.name())));
        return names;
    }
}
