package org.wasshoi.centre.booking;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.people.SignedIn;

/// For whom somebody may book (使う人・団体の選択): for themself, or for an organisation they belong to. The
/// class of user follows from the register and is never typed.
@Component
public class Bookers {

    private final Persons persons;

    Bookers(Persons persons) {
        this.persons = persons;
    }

    public List<Booker> of(SignedIn who) {
        var person = persons.find(who.person()).orElseThrow();
        return Stream.concat(
                        Stream.of(self(person)),
                        who.roles().stream()
                                .map(Membership::organisation)
                                .distinct()
                                .map(organisation -> member(person, organisation)))
                .toList();
    }

    public static String key(Booker booker) {
        return booker.organisation() == null ? "" : booker.organisation().value().toString();
    }

    private static Booker self(Person person) {
        var userClass = person.area() == null ? UserClass.OUTSIDER : UserClass.RESIDENT;
        return new Booker(person.id(), null, person.name(), person.contact().phone(), userClass);
    }

    private static Booker member(Person person, Organisation organisation) {
        return new Booker(
                person.id(),
                organisation.id(),
                organisation.name(),
                person.contact().phone(),
                userClass(organisation));
    }

    private static UserClass userClass(Organisation organisation) {
        return switch (organisation.kind()) {
            case CITY, SECTION, BRANCH_OFFICE, CENTRE_MANAGER -> UserClass.PUBLIC_BODY;
            case COLLABORATION_BODY, NEIGHBOURHOOD_ASSOCIATION, INTERMEDIARY, COUNCIL ->
                    UserClass.LOCAL_GROUP;
            case GROUP, BUSINESS -> UserClass.RESIDENT;
        };
    }
}
