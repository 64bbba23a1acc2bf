package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

/// Who may come in at all, however they prove who they are: sample people only into a sample city.
@Component
class Admission {

    private final Persons persons;
    private final SampleSwitch sample;

    Admission(Persons persons, SampleSwitch sample) {
        this.persons = persons;
        this.sample = sample;
    }

    boolean isOpenTo(PersonId id) {
        return persons.find(id).filter(person -> sample.isOn() || !person.sample()).isPresent();
    }
}
