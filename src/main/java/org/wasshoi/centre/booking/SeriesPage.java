package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// Where somebody books a room on many days (定期の予約): the form, then every day with what speaks
/// against it, then the days that were lost meanwhile.
record SeriesPage(
        BookPage book,
        SeriesForm form,
        List<Occurrence> occurrences,
        Set<LocalDate> picked,
        List<LocalDate> lost,
        boolean asked)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    SeriesPage {
        occurrences = List.copyOf(occurrences);
        picked = Set.copyOf(picked);
        lost = List.copyOf(lost);
    }

    String path() {
        return book.path() + "/series";
    }

    boolean isChecked() {
        return !occurrences.isEmpty();
    }

    boolean isPicked(Occurrence one) {
        return asked ? picked.contains(one.day()) : one.isFree();
    }

    List<Option> repeats() {
        return Stream.of(Repeat.values())
                .map(one -> new Option(one.code(), PageContext.text(one.key())))
                .toList();
    }

    @Override
    public int status() {
        if (!lost.isEmpty()) {
            return CONFLICT;
        }
        return book.problems().isEmpty() ? 200 : UNPROCESSABLE;
    }
}
