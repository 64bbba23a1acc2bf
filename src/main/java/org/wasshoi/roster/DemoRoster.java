package org.wasshoi.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;

/// Gives the invented organisations some invented members (例の名簿), once, while sample data is on.
@Component
@Order(DemoRoster.AFTER_DEMO_PEOPLE)
@ConditionalOnBooleanProperty(name = "wasshoi.sample", matchIfMissing = true)
class DemoRoster implements ApplicationRunner {

    static final int AFTER_DEMO_PEOPLE = 60;

    private static final Logger LOG = LoggerFactory.getLogger(DemoRoster.class);
    private static final String PHONE = "0191000000";

    private final Persons persons;
    private final Organisations organisations;
    private final Memberships memberships;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoRoster(
            Persons persons,
            Organisations organisations,
            Memberships memberships,
            TransactionOperations transactions,
            Clock clock) {
        this.persons = persons;
        this.organisations = organisations;
        this.memberships = memberships;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transactions.executeWithoutResult(_ -> add(lines()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The next start adds the sample members: {}", e.getMessage());
        }
    }

    private void add(List<String[]> lines) {
        if (persons.alike(lines.getLast()[2]).isEmpty()) {
            var known = organisations.all().stream().filter(Organisation::sample).toList();
            lines.forEach(line -> add(line, known));
        }
    }

    private void add(String[] line, List<Organisation> known) {
        var person =
                new Person(
                        persons.nextId(),
                        line[2],
                        line[3],
                        new Contact(null, PHONE, null),
                        null,
                        Language.JA,
                        NoticeChannel.PHONE,
                        true);
        persons.add(person);
        known.stream()
                .filter(organisation -> organisation.name().equals(line[0]))
                .forEach(organisation ->
                        memberships.add(membership(person, organisation, Role.valueOf(line[1]))));
    }

    private Membership membership(Person person, Organisation organisation, Role role) {
        var year = FiscalYear.of(LocalDate.now(clock));
        return new Membership(
                person.id(),
                organisation,
                role,
                new Scope.OfOrganisation(organisation.id()),
                new Term(year.first(), role == Role.OFFICER ? year.last() : null));
    }

    private static List<String[]> lines() {
        try {
            return new ClassPathResource("roster/demo.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
