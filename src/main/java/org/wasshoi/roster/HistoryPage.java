package org.wasshoi.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonChange;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// What was corrected about a person, when, by whom and on whose word (人の履歴).
record HistoryPage(Person person, List<PersonChange> changes, Map<PersonId, String> clerks)
        implements Page {

    HistoryPage {
        clerks = Map.copyOf(clerks);
    }

    String fields(PersonChange change) {
        return change.fields().stream()
                .map(field -> PageContext.text(field.key()))
                .collect(Collectors.joining(PageContext.text("roster.comma")));
    }

    String moment(Instant at) {
        return Corrections.moment(at);
    }

    String clerk(Reception reception) {
        return clerks.getOrDefault(reception.clerk(), "");
    }

    String statement(Reception reception) {
        return switch (reception.statement()) {
            case Reception.Statement.Of _ -> PageContext.text("people.reception.statement.person");
            case Reception.Statement.By(var name) -> name;
        };
    }

    String path() {
        return "/people/" + person.id().value();
    }
}
