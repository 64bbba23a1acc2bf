package org.wasshoi.centre.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.desk.Counted;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Posting;
import org.wasshoi.people.Acting;

/// Bookings go into the book (予約の取り込み), and those behind us into the ledger as the desk would have
/// posted them.
@Component
class BookingsDoor implements Door {

    private static final int FIRST = 1;

    private final ImportedBookings bookings;
    private final Facts facts;
    private final KeptRows rows;

    BookingsDoor(ImportedBookings bookings, Facts facts, KeptRows rows) {
        this.bookings = bookings;
        this.facts = facts;
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.BOOKINGS;
    }

    /// A booking that was imported before is corrected at the desk and nowhere else.
    @Override
    public void weigh(List<Fate> fates, Sifted into) {
        fates.stream()
                .filter(Fate::isCorrection)
                .map(fate -> (Entry.Booked) fate.entry())
                .forEach(one ->
                        into.findings()
                                .error(
                                        one.line(),
                                        "room",
                                        one.room().name().ja(),
                                        "booked-before"));
        var fresh =
                fates.stream()
                        .filter(Fate::isNew)
                        .map(fate -> (Entry.Booked) fate.entry())
                        .toList();
        var lines =
                fresh.stream().collect(Collectors.toMap(Entry.Booked::line, Function.identity()));
        for (var clash : bookings.clashes(fresh)) {
            var one = lines.get(clash.line());
            into.findings()
                    .error(
                            clash.line(),
                            "room",
                            one == null ? "" : one.room().name().ja(),
                            "taken",
                            String.valueOf(clash.number()));
        }
    }

    @Override
    public List<KeptRow> write(Acting acting, List<Fate> fates, Set<Integer> linked) {
        var made =
                fates.stream()
                        .map(fate ->
                                new ImportedBookings.Made(
                                        rows.nextId(), (Entry.Booked) fate.entry()))
                        .toList();
        var past = made.stream().filter(one -> one.booked().isPast()).toList();
        bookings.add(made, acting.who().person());
        bookings.count(past, acting.who().person());
        facts.post(
                past.stream()
                        .map(one ->
                                new Posting(
                                        Counted.origin(one.id(), FIRST),
                                        false,
                                        one.booked().facts()))
                        .toList());
        return made.stream().map(BookingsDoor::kept).toList();
    }

    /// Whoever changed one of them meanwhile keeps all of them from being undone.
    @Override
    public void turn(Acting acting, List<KeptRow> rows, boolean on) {
        var ids = rows.stream().map(KeptRow::record).toList();
        if (on || bookings.cancel(ids) != ids.size()) {
            throw new ChangedSince();
        }
        facts.reverse(rows.stream().filter(row -> row.posted() > 0).map(KeptRow::posting).toList());
    }

    private static KeptRow kept(ImportedBookings.Made made) {
        var booked = made.booked();
        var origin = Counted.origin(made.id(), FIRST);
        return new KeptRow(
                made.id(),
                booked.line(),
                booked.mark(),
                booked.contents(),
                made.id(),
                booked.isPast() ? origin.type() : "",
                booked.isPast() ? origin.version() : 0,
                null);
    }
}
