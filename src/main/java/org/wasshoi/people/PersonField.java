package org.wasshoi.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be corrected about a person (直せる欄).
public enum PersonField {
    NAME(Person::name),
    KANA(Person::kana),
    MAIL(person -> person.contact().mail()),
    PHONE(person -> person.contact().phone()),
    POSTAL_ADDRESS(person -> person.contact().postalAddress()),
    AREA(Person::area),
    LANGUAGE(Person::language),
    CHANNEL(Person::channel);

    private final Function<Person, @Nullable Object> value;

    PersonField(Function<Person, @Nullable Object> value) {
        this.value = value;
    }

    /// In which fields the two differ.
    static List<PersonField> between(Person before, Person after) {
        return Stream.of(values())
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .toList();
    }

    public @Nullable Object of(Person person) {
        return value.apply(person);
    }

    public String key() {
        return "people.field." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
