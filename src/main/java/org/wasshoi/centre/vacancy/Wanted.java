package org.wasshoi.centre.vacancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.web.Problem;

/// What kind of free room somebody looks for, as typed (さがす条件).
record Wanted(
        String day,
        String month,
        String weekday,
        String band,
        String from,
        String to,
        String people,
        String purpose,
        List<String> equipment,
        String area) {

    private static final int MOST_PEOPLE = 20_000;

    Wanted {
        equipment = List.copyOf(equipment);
    }

    static Wanted of(MultiValueMap<String, String> fields) {
        return new Wanted(
                first(fields, "day"),
                first(fields, "month"),
                first(fields, "weekday"),
                first(fields, "band"),
                first(fields, "from"),
                first(fields, "to"),
                first(fields, "people"),
                first(fields, "purpose"),
                fields.getOrDefault("equipment", List.of()),
                first(fields, "area"));
    }

    List<Problem> problems(Choices choices) {
        var problems = new ArrayList<Problem>();
        when(choices).ifPresent(problems::add);
        time(choices).ifPresent(problems::add);
        if (!people.isBlank() && counted().isEmpty()) {
            problems.add(problem("people"));
        }
        if (!purpose.isEmpty() && suited().isEmpty()) {
            problems.add(problem("purpose"));
        }
        if (!choices.equipment().containsAll(equipment)) {
            problems.add(problem("equipment"));
        }
        if (!area.isEmpty() && !choices.hasArea(area)) {
            problems.add(problem("area"));
        }
        return List.copyOf(problems);
    }

    /// What the room must be good for, where that is asked for.
    Optional<Room.Suited> suited() {
        return Stream.of(Room.Suited.values())
                .filter(one -> one.name().equals(purpose))
                .findFirst();
    }

    boolean wants(String code) {
        return equipment.contains(code);
    }

    /// How many people the room must hold; only for what has no problems.
    int size() {
        return counted().orElse(1);
    }

    /// The days looked at; only for what has no problems.
    List<LocalDate> days(Choices choices) {
        if (!day.isBlank()) {
            return List.of(Wareki.parse(day, choices.today()).orElseThrow());
        }
        var first = choices.month(month).orElseThrow().atDay(1);
        return first.datesUntil(first.plusMonths(1))
                .filter(one -> one.getDayOfWeek() == onDay().orElseThrow())
                .filter(one -> !one.isBefore(choices.today()))
                .toList();
    }

    /// From when until when, where that is asked for; only for what has no problems.
    @Nullable Span span() {
        return from.isEmpty() ? null : new Span(LocalTime.parse(from), LocalTime.parse(to));
    }

    /// The address parameters of the same search.
    Map<String, List<String>> parameters() {
        var parameters = new TreeMap<String, List<String>>();
        parameters.put("day", List.of(day));
        parameters.put("month", List.of(month));
        parameters.put("weekday", List.of(weekday));
        parameters.put("band", List.of(band));
        parameters.put("from", List.of(from));
        parameters.put("to", List.of(to));
        parameters.put("people", List.of(people));
        parameters.put("purpose", List.of(purpose));
        parameters.put("equipment", equipment);
        parameters.put("area", List.of(area));
        parameters.values().removeIf(values -> values.isEmpty() || values.equals(List.of("")));
        return parameters;
    }

    private Optional<Problem> when(Choices choices) {
        if (!day.isBlank()) {
            return day(choices);
        }
        if (month.isEmpty() && weekday.isEmpty()) {
            return Optional.of(new Problem("day", "vacancy.problem.when"));
        }
        if (choices.month(month).isEmpty()) {
            return Optional.of(problem("month"));
        }
        return onDay().isEmpty() ? Optional.of(problem("weekday")) : Optional.empty();
    }

    private Optional<Problem> day(Choices choices) {
        var read = Wareki.parse(day, choices.today());
        if (read.isEmpty()) {
            return Optional.of(problem("day"));
        }
        if (read.get().isBefore(choices.today())) {
            return Optional.of(new Problem("day", "vacancy.problem.past"));
        }
        return read.get().isAfter(choices.last())
                ? Optional.of(new Problem("day", "vacancy.problem.early"))
                : Optional.empty();
    }

    private Optional<Problem> time(Choices choices) {
        if (!band.isEmpty() && !choices.bands().contains(band)) {
            return Optional.of(problem("band"));
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (!isHour(from)) {
            return Optional.of(problem("from"));
        }
        return isHour(to) && from.compareTo(to) < 0 ? Optional.empty() : Optional.of(problem("to"));
    }

    private Optional<DayOfWeek> onDay() {
        return Stream.of(DayOfWeek.values())
                .filter(one -> String.valueOf(one.getValue()).equals(weekday))
                .findFirst();
    }

    private Optional<Integer> counted() {
        return WrittenCount.read(people, 1, MOST_PEOPLE);
    }

    private static boolean isHour(String time) {
        return Times.options().stream().anyMatch(one -> one.value().equals(time));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private static Problem problem(String field) {
        return new Problem(field, "vacancy.problem." + field);
    }

    /// A time of the day that is wanted as a whole (使いたい時間).
    record Span(LocalTime from, LocalTime to) {}
}
