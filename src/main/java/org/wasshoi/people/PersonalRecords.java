package org.wasshoi.people;

import java.util.List;

/// What a module keeps of persons (保有個人データ), so that everybody sees what there is of them, and
/// their name goes from it with them.
public interface PersonalRecords {

    /// The kind, as the words for it are called.
    String kind();

    /// Newest first, no more than so many.
    List<PersonalRecord> of(PersonId person, int most);

    /// Takes the name out of what is over, and ends what would still reach the person.
    void forget(PersonId person);
}
