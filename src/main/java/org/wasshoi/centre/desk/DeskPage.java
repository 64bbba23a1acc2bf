package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Centre;
import org.wasshoi.web.Page;

/// One day of a centre (日誌): who comes when, to which room, what is paid and which key is out.
record DeskPage(
        Centre centre,
        LocalDate day,
        LocalDate today,
        LocalTime time,
        List<Line> lines,
        List<Offer> offers,
        DayTable table,
        boolean changesRules,
        @Nullable Line overtaken)
        implements Page {

    private static final int CONFLICT = 409;

    String path() {
        return "/desk/" + centre.id().value();
    }

    String on(LocalDate other) {
        return path() + "?day=" + other;
    }

    boolean isToday() {
        return day.equals(today);
    }

    /// Whether it can still be booked.
    boolean isToCome(Offer offer) {
        return day.isAfter(today) || isToday() && offer.endsAfter(time);
    }

    long owing() {
        return lines.stream().filter(Line::owes).count();
    }

    long keysOut() {
        return lines.stream().filter(Line::isKeyOut).count();
    }

    long uncounted() {
        return lines.stream().filter(line -> line.isExpected() && line.isCountable(today)).count();
    }

    /// The rooms that are free now, or from the next time on that begins today.
    List<Offer> freeNow() {
        return soonest()
                .map(from -> offers.stream().filter(offer -> isFrom(offer, from)).toList())
                .orElse(List.of());
    }

    boolean hasClosed() {
        return soonest().isEmpty();
    }

    String bookPath(Offer offer) {
        return "%s/book?slot=%s".formatted(path(), offer.wanted().value().replace(' ', '+'));
    }

    private Optional<LocalTime> soonest() {
        return offers.stream()
                .filter(offer -> offer.endsAfter(time))
                .map(offer -> offer.slot().from())
                .min(LocalTime::compareTo);
    }

    private boolean isFrom(Offer offer, LocalTime from) {
        return offer.free() && offer.slot().from().equals(from);
    }

    @Override
    public int status() {
        return overtaken == null ? 200 : CONFLICT;
    }
}
