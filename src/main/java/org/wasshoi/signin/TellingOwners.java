package org.wasshoi.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.notification.Outbox;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.web.Messages;
import org.wasshoi.web.SiteAddress;

/// Tells people by mail what happened to their account (お知らせのメール), those who have an address.
@Component
class TellingOwners {

    private final Accounts accounts;
    private final Persons persons;
    private final Outbox outbox;
    private final Messages messages;
    private final SiteAddress site;

    TellingOwners(
            Accounts accounts,
            Persons persons,
            Outbox outbox,
            Messages messages,
            SiteAddress site) {
        this.accounts = accounts;
        this.persons = persons;
        this.outbox = outbox;
        this.messages = messages;
        this.site = site;
    }

    /// The words under a key; those under the key with `.title` are the subject.
    void tell(PersonId id, String key) {
        tell(id, key, "");
    }

    /// With an address of this site that the words lead to.
    void tell(PersonId id, String key, String path) {
        persons.find(id).ifPresent(person -> tell(person, key, path));
    }

    private void tell(Person person, String key, String path) {
        var language = person.language();
        address(person)
                .ifPresent(to ->
                        outbox.mail(
                                to,
                                messages.text(language, key + ".title"),
                                messages.text(
                                        language, key, person.name(), site.address() + path)));
    }

    private Optional<String> address(Person person) {
        return accounts.mail(person.id())
                .or(() -> Optional.ofNullable(person.contact().mail()))
                .filter(address -> !address.isBlank());
    }
}
