package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.month;
import static org.wasshoi.web.PageContext.number;
import static org.wasshoi.web.PageContext.text;
import static org.wasshoi.web.PageContext.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Fact;
import org.wasshoi.ledger.OriginLinks;
import org.wasshoi.web.Crumb;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.PublicPage;

/// The records behind a figure (もとの記録), latest first; their sum is the figure.
record RecordsPage(
        Indicator indicator,
        RecordsQuery query,
        Optional<Cell> sum,
        List<Fact> facts,
        boolean more,
        Places places,
        List<OriginLinks> links)
        implements PublicPage {

    static final int SIZE = 50;

    List<Crumb> crumbs() {
        return List.of(
                new Crumb(text("indicator.crumb"), "/indicators"),
                new Crumb(text(indicator.shortTitle()), back()));
    }

    String back() {
        return "/indicators/%s?fiscalYear=%d"
                .formatted(indicator.code().value(), query.year().value());
    }

    /// When and where, such as 令和8年4月 真柴市民センター.
    String span() {
        var when = query.yearMonth().map(month -> month(month)).orElseGet(() -> year(query.year()));
        return places.name(query.scope().dimension(), query.scope().member())
                .map(place -> text("indicator.records.span", when, text(place)))
                .orElse(when);
    }

    /// The sum over all the records, also those on further pages.
    String total() {
        return sum.map(cell -> number(amount(cell.count(), cell.quantity())))
                .orElseGet(() -> text("indicator.nothing"));
    }

    /// What the sum adds up: the numerator of a quotient, else the indicator itself.
    String what() {
        var parts = indicator.parts();
        return text(parts == null ? indicator.title() : parts.numerator());
    }

    String day(Fact fact) {
        return Wareki.date(fact.what().day(), PageContext.current().language());
    }

    String posted(Fact fact) {
        var day = LocalDate.ofInstant(fact.postedAt(), Tokyo.ZONE);
        return Wareki.date(day, PageContext.current().language());
    }

    String amount(Fact fact) {
        return number(amount(fact.what().count(), fact.what().quantity()));
    }

    String place(Fact fact) {
        return places.name(fact.what().place(), indicator.breakdown())
                .map(words -> text(words))
                .orElseGet(() -> text("indicator.records.nowhere"));
    }

    /// A short name of the record that anybody can quote: kind, beginning of its id, version.
    String origin(Fact fact) {
        var id = fact.origin().record().toString();
        return "%s %s/%d"
                .formatted(
                        fact.origin().type(),
                        id.substring(id.length() - 8),
                        fact.origin().version());
    }

    /// The page of the record, where its module has one.
    @Nullable String link(Fact fact) {
        return links.stream()
                .flatMap(link -> link.path(fact.origin()).stream())
                .findFirst()
                .orElse(null);
    }

    String next() {
        var last = facts.getLast();
        return query.next(indicator, last.what().day(), last.id());
    }

    private long amount(long count, long quantity) {
        return indicator.computation().countsCases() ? count : quantity;
    }
}
