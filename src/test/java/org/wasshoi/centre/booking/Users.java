package org.wasshoi.centre.booking;

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
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

/// People who book rooms and those who lend them, put into the running program.
public final class Users {

    private Users() {}

    /// A citizen who lives in the city.
    public static PersonId resident() {
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "佐藤 予約",
                        "サトウ ヨヤク",
                        Contact.NONE,
                        "ichinoseki",
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        return person.id();
    }

    /// The visit of a clerk at the desk of a centre.
    public static Form clerkOf(String centre) {
        var person = resident();
        var organisations = App.bean(Organisations.class);
        var manager =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.CENTRE_MANAGER,
                        "管理する団体",
                        null,
                        null,
                        Organisation.Register.NONE,
                        false);
        organisations.add(manager);
        var today = LocalDate.now(App.bean(Clock.class));
        App.bean(Memberships.class)
                .add(
                        new Membership(
                                person,
                                manager,
                                Role.CENTRE_CLERK,
                                new Scope.OfCentre(centre),
                                new Term(today.minusMonths(6), today.plusMonths(6))));
        return Visits.by(person);
    }
}
