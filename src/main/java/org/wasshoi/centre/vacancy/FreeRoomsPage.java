package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.wasshoi.centre.Room;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.LivePage;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Free rooms over all centres (空き部屋さがし): the form, and what it found; nothing is found where
/// nobody has asked yet.
record FreeRoomsPage(
        Wanted wanted,
        Choices choices,
        List<Problem> problems,
        @Nullable List<Cell> found,
        int number,
        Map<CentreId, Centre> centres)
        implements LivePage {

    /// So many fit a page for a slow line.
    static final int MOST = 90;

    private static final int UNPROCESSABLE = 422;
    private static final int FORTNIGHT = 14;

    FreeRoomsPage {
        problems = List.copyOf(problems);
        centres = Map.copyOf(centres);
    }

    /// A centre with its rooms and their free times.
    record Group(Centre centre, Map<Room, List<Cell>> rooms) {}

    List<Group> groups() {
        var shown = cells().stream().skip((long) MOST * (number - 1)).limit(MOST);
        var byCentre =
                shown.collect(
                        Collectors.groupingBy(
                                cell -> cell.room().place().centre(),
                                LinkedHashMap::new,
                                Collectors.groupingBy(
                                        Cell::room, LinkedHashMap::new, Collectors.toList())));
        return byCentre.entrySet().stream()
                .map(one -> new Group(centre(one.getKey()), one.getValue()))
                .toList();
    }

    int size() {
        return cells().size();
    }

    boolean hasBefore() {
        return number > 1;
    }

    boolean hasAfter() {
        return number < pages();
    }

    int pages() {
        return Math.max(1, Math.ceilDiv(size(), MOST));
    }

    /// The same search, further on.
    String path(int other) {
        var path = UriComponentsBuilder.fromPath("/rooms");
        wanted.parameters().forEach(path::queryParam);
        return path.queryParam("page", other).encode().toUriString();
    }

    /// Where a time is booked for as many as were looked for.
    String path(Cell cell) {
        return wanted.people().isBlank() ? cell.path() : cell.path() + "&people=" + wanted.size();
    }

    String exampleDay() {
        return Wareki.dayOfYear(
                choices.today().plusDays(FORTNIGHT), PageContext.current().language());
    }

    /// The day looked at, with the year that was left out.
    LocalDate day() {
        return wanted.days(choices).getFirst();
    }

    /// Whether the day has to be said with each time.
    boolean isOfManyDays() {
        return wanted.day().isBlank();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }

    private List<Cell> cells() {
        return found == null ? List.of() : found;
    }

    private Centre centre(CentreId id) {
        return Objects.requireNonNull(centres.get(id));
    }
}
