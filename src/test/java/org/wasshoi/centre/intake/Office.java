package org.wasshoi.centre.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.intake.Table;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Grain;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Tallies;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Someone;

/// A manager of a centre with old tables, put into the running program.
final class Office {

    static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private static final Measure VISITS = new Measure("centre-visits");
    private static final int FIRST = 1990;
    private static final Map<String, AtomicInteger> YEARS = new ConcurrentHashMap<>();

    private final String centre;
    private final Someone manager;
    private final Acting acting;

    Office(String centre) {
        this.centre = centre;
        this.manager = manager(centre);
        var roles = App.bean(Memberships.class).current(manager.id());
        acting = new Acting(new SignedIn(manager.id(), "館長", roles), "192.0.2.1");
    }

    static Someone manager(String centre) {
        var manager = Someone.resident("館長 一郎");
        manager.take(
                Role.CENTRE_MANAGER,
                new Scope.OfCentre(centre),
                new Term(LocalDate.of(2020, 4, 1), null));
        return manager;
    }

    /// A year behind us of which this centre has nothing yet.
    static int year(String centre) {
        return FIRST + YEARS.computeIfAbsent(centre, _ -> new AtomicInteger()).incrementAndGet();
    }

    Intake sent(Kind kind, String text) {
        return sent(kind, centre, text);
    }

    Intake sent(Kind kind, @Nullable String about, String text) {
        var table = new Table(Table.Form.CSV, text.getBytes(StandardCharsets.UTF_8));
        var id =
                App.bean(SendingTables.class)
                        .keep(acting, UUID.randomUUID(), kind, about, "old.csv", table);
        return again(id);
    }

    Intake again(IntakeId id) {
        return App.bean(ReachingIntakes.class).intake(acting.who(), id.value());
    }

    Sifted look(Intake intake) {
        return App.bean(ImportPages.class).sift(acting.who(), intake);
    }

    Importing.Outcome confirm(Intake intake, Integer... linked) {
        return App.bean(Importing.class)
                .confirm(
                        acting,
                        intake,
                        App.bean(ReachingIntakes.class).reach(acting.who(), intake),
                        Set.of(linked));
    }

    Importing.Outcome undo(Intake intake) {
        return App.bean(Importing.class).undo(acting, again(intake.id()));
    }

    Intake imported(Kind kind, String text) {
        var intake = sent(kind, text);
        if (confirm(intake) != Importing.Outcome.DONE) {
            throw new IllegalStateException(look(intake).findings().kept().toString());
        }
        return again(intake.id());
    }

    /// All that the ledger says of a fiscal year, by month of the centre and by age of the city.
    static Map<String, String> ledger(String centre, int year) {
        var period = new Period(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        var told = new TreeMap<String, String>();
        for (var cut :
                List.of(
                        new Cut(Set.of(VISITS), Dimension.CENTRE, centre, period),
                        new Cut(Set.of(VISITS), Dimension.AGE, null, period))) {
            for (var cell : App.bean(Tallies.class).cells(Grain.MONTH, cut)) {
                if (cell.count() != 0 || cell.quantity() != 0) {
                    told.put(
                            cell.startsOn() + " " + cell.member(),
                            cell.count() + " uses, " + cell.quantity() + " people");
                }
            }
        }
        return told;
    }

    static int rows(String sql, Object... values) {
        return Objects.requireNonNull(
                App.bean(JdbcClient.class)
                        .sql(sql)
                        .params(List.of(values))
                        .query(Integer.class)
                        .single());
    }
}
