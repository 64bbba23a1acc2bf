package org.wasshoi.centre.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wasshoi.centre.Room;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.people.Name;
import org.wasshoi.web.Problem;

/// A round as typed (回の欄).
record RoundForm(
        String name,
        String way,
        List<String> rooms,
        String first,
        String last,
        String opens,
        String closes,
        String day,
        String time,
        String claimDays,
        String mostWishes,
        String mostPlaces,
        String sentence,
        boolean asksWord) {

    static final int MOST_DAYS = 31;
    static final int MOST_SLOTS = 200;

    private static final int MOST_EACH = 10;
    private static final int MOST_CLAIM_DAYS = 30;
    private static final int LONGEST_SENTENCE = 200;

    RoundForm {
        rooms = List.copyOf(rooms);
    }

    static RoundForm of(Map<String, String> fields, List<String> rooms) {
        return new RoundForm(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("way", Way.LOTTERY.name()),
                rooms,
                fields.getOrDefault("first", ""),
                fields.getOrDefault("last", ""),
                fields.getOrDefault("opens", ""),
                fields.getOrDefault("closes", ""),
                fields.getOrDefault("day", ""),
                fields.getOrDefault("time", "10:00"),
                fields.getOrDefault("claimDays", "7"),
                fields.getOrDefault("mostWishes", "3"),
                fields.getOrDefault("mostPlaces", "1"),
                fields.getOrDefault("sentence", ""),
                fields.containsKey("asksWord"));
    }

    List<Problem> problems(List<Room> here, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (Name.problem(name).isPresent()) {
            problems.add(problem("name"));
        }
        if (Way.of(way).isEmpty()) {
            problems.add(problem("way"));
        }
        problems.addAll(roomProblems(here));
        problems.addAll(dayProblems(today));
        if (number(claimDays, MOST_CLAIM_DAYS).isEmpty()) {
            problems.add(problem("claimDays"));
        }
        if (number(mostWishes, MOST_EACH).isEmpty()) {
            problems.add(problem("mostWishes"));
        }
        if (number(mostPlaces, MOST_EACH).isEmpty()) {
            problems.add(problem("mostPlaces"));
        }
        if (sentence.isBlank() && !way.equals(Way.MEETING.name())
                || sentence.strip().length() > LONGEST_SENTENCE
                || !Typed.isKeepable(sentence)) {
            problems.add(problem("sentence"));
        }
        return problems;
    }

    private List<Problem> roomProblems(List<Room> here) {
        var chosen = rooms(here);
        if (chosen.isEmpty() || chosen.size() < rooms.size()) {
            return List.of(problem("room"));
        }
        var parts = new HashSet<String>();
        return chosen.stream().allMatch(room -> room.parts().stream().allMatch(parts::add))
                ? List.of()
                : List.of(new Problem("room", "draw.problem.room.parts"));
    }

    private List<Problem> dayProblems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        for (var field : List.of("first", "last", "opens", "closes", "day")) {
            if (Wareki.parse(typed(field)).isEmpty()) {
                problems.add(new Problem(field, "draw.problem.date"));
            }
        }
        if (Typed.time(time).isEmpty()) {
            problems.add(problem("time"));
        }
        return problems.isEmpty() ? orderProblems(today) : problems;
    }

    /// Entries, then the draw, then the days that are given.
    private List<Problem> orderProblems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (date("opens").isBefore(today)) {
            problems.add(new Problem("opens", "draw.problem.opens.past"));
        }
        if (date("closes").isBefore(date("opens"))) {
            problems.add(new Problem("closes", "draw.problem.closes.order"));
        }
        if (!date("day").isAfter(date("closes"))) {
            problems.add(new Problem("day", "draw.problem.day.order"));
        }
        if (!date("first").isAfter(date("day"))) {
            problems.add(new Problem("first", "draw.problem.first.order"));
        }
        var days = ChronoUnit.DAYS.between(date("first"), date("last"));
        if (days < 0 || days >= MOST_DAYS) {
            problems.add(new Problem("last", "draw.problem.last.order"));
        }
        return problems;
    }

    private String typed(String field) {
        return switch (field) {
            case "first" -> first;
            case "last" -> last;
            case "opens" -> opens;
            case "closes" -> closes;
            default -> day;
        };
    }

    /// The day in a field that can be read.
    LocalDate date(String field) {
        return Wareki.parse(typed(field)).orElseThrow();
    }

    List<Room> rooms(List<Room> here) {
        return here.stream().filter(room -> rooms.contains(room.id().value())).toList();
    }

    /// The round itself; only for a form without problems.
    NewRound round(CentreId centre) {
        var decides = LocalDateTime.of(date("day"), Typed.time(time).orElseThrow());
        return new NewRound(
                centre,
                name.strip(),
                new Terms(
                        Way.of(way).orElseThrow(),
                        sentence.strip(),
                        asksWord,
                        number(claimDays, MOST_CLAIM_DAYS).orElseThrow(),
                        number(mostWishes, MOST_EACH).orElseThrow(),
                        number(mostPlaces, MOST_EACH).orElseThrow()),
                new Times(
                        date("opens").atStartOfDay(),
                        date("closes").plusDays(1).atStartOfDay(),
                        decides));
    }

    private static Optional<Integer> number(String typed, int most) {
        return WrittenCount.read(typed, 1, most);
    }

    private static Problem problem(String field) {
        return new Problem(field, "draw.problem." + field);
    }
}
