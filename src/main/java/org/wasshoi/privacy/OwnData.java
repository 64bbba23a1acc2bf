package org.wasshoi.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditTrail;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.PersonVersion;
import org.wasshoi.people.PersonalRecord;
import org.wasshoi.people.PersonalRecords;
import org.wasshoi.people.Persons;
import org.wasshoi.signin.SignInRecords;
import org.wasshoi.web.NotFound;

/// Everything that is kept about one person (自分の情報).
record OwnData(
        PersonVersion kept,
        List<Membership> roles,
        Optional<SignInRecords.Kept> account,
        List<SignInRecords.SignedInAt> sessions,
        List<Kind> records,
        List<LoggedRow> entries) {

    /// What one module keeps (記録の種類), newest first.
    record Kind(String name, List<PersonalRecord> records) {

        String key() {
            return "privacy.kept." + name;
        }
    }

    /// Gathers it from where it lies.
    @Component
    static class Gathering {

        private static final int MOST_ENTRIES = 1_000;

        private final Persons persons;
        private final Memberships memberships;
        private final SignInRecords signIn;
        private final AuditTrail trail;
        private final List<PersonalRecords> kept;

        Gathering(
                Persons persons,
                Memberships memberships,
                SignInRecords signIn,
                AuditTrail trail,
                List<PersonalRecords> kept) {
            this.persons = persons;
            this.memberships = memberships;
            this.signIn = signIn;
            this.trail = trail;
            this.kept = kept;
        }

        OwnData of(PersonId person) {
            return new OwnData(
                    persons.findVersion(person).orElseThrow(NotFound::new),
                    memberships.of(person),
                    signIn.account(person),
                    signIn.sessions(person),
                    records(person),
                    trail.about(person.value(), MOST_ENTRIES).stream()
                            .map(LoggedRow::new)
                            .toList());
        }

        private List<Kind> records(PersonId person) {
            return kept.stream()
                    .map(one -> new Kind(one.kind(), one.of(person, MOST_ENTRIES)))
                    .filter(one -> !one.records().isEmpty())
                    .sorted(Comparator.comparing(Kind::name))
                    .toList();
        }
    }
}
