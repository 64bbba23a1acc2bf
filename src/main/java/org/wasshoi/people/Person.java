package org.wasshoi.people;

import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Language;

/// A person (人), with or without an account.
public record Person(
        PersonId id,
        String name,
        @Nullable String kana,
        Contact contact,
        @Nullable String area,
        Language language,
        NoticeChannel channel,
        boolean sample) {

    public Person {
        name = new Name(name).text();
    }

    /// What a search for this person looks at: the name and its reading.
    String searchKey() {
        return kana == null ? SearchKey.of(name) : SearchKey.of(name) + " " + SearchKey.of(kana);
    }
}
