package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Name;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;

/// Looks in the register for those whom a table names (名簿との照合), so that nobody is entered twice.
@Component
class OfferingKnown {

    private static final int PHONE_END = 4;

    private final Persons persons;
    private final Organisations organisations;

    OfferingKnown(Persons persons, Organisations organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    List<Offer> offers(List<Entry.Regular> entries) {
        var people = keys(entries, true);
        var groups = keys(entries, false);
        var known =
                people.isEmpty()
                        ? Map.<String, List<Person>>of()
                        : persons.named(people).stream()
                                .collect(Collectors.groupingBy(one -> new Name(one.name()).key()));
        var knownGroups =
                groups.isEmpty()
                        ? Map.<String, List<Organisation>>of()
                        : organisations.named(groups).stream()
                                .collect(Collectors.groupingBy(one -> new Name(one.name()).key()));
        var offers = new ArrayList<Offer>();
        for (var entry : entries) {
            if (entry.person()) {
                person(entry, known.getOrDefault(entry.key(), List.of()), offers);
            } else {
                group(entry, knownGroups.getOrDefault(entry.key(), List.of()), offers);
            }
        }
        return offers;
    }

    private static List<String> keys(List<Entry.Regular> entries, boolean person) {
        return entries.stream()
                .filter(entry -> entry.person() == person)
                .map(Entry.Regular::key)
                .distinct()
                .toList();
    }

    private static void person(Entry.Regular entry, List<Person> known, List<Offer> offers) {
        var same =
                known.stream()
                        .filter(one ->
                                entry.phone() != null
                                        && entry.phone().equals(one.contact().phone()))
                        .findFirst();
        same.or(() -> known.stream().findFirst())
                .map(one ->
                        new Offer(
                                entry.line(),
                                entry.name(),
                                true,
                                one.id().value(),
                                one.name() + end(one.contact().phone()),
                                same.isPresent()))
                .ifPresent(offers::add);
    }

    private static void group(Entry.Regular entry, List<Organisation> known, List<Offer> offers) {
        known.stream()
                .findFirst()
                .map(one ->
                        new Offer(
                                entry.line(),
                                entry.name(),
                                false,
                                one.id().value(),
                                one.name(),
                                known.size() == 1))
                .ifPresent(offers::add);
    }

    /// No more of a telephone number than it takes to tell people apart.
    private static String end(@Nullable String phone) {
        return phone == null ? "" : " …" + phone.substring(phone.length() - PHONE_END);
    }
}
