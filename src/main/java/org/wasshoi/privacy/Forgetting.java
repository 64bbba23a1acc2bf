package org.wasshoi.privacy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.PersonalRecords;

/// Takes a person's name from everywhere (氏名の消去).
@Component
class Forgetting {

    private final ForgettingPersons persons;
    private final List<PersonalRecords> records;

    Forgetting(ForgettingPersons persons, List<PersonalRecords> records) {
        this.persons = persons;
        this.records = records;
    }

    /// Whether there was somebody to forget.
    boolean forget(PersonId person) {
        records.forEach(kept -> kept.forget(person));
        return persons.forget(person);
    }
}
