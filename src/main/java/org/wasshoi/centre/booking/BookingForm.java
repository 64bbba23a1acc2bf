package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.centre.EquipmentForm;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.web.Problem;

/// A booking as typed (予約の申込みの欄).
public record BookingForm(
        String day,
        String from,
        String to,
        String title,
        String purpose,
        String people,
        boolean profit,
        boolean heating,
        String exemption,
        EquipmentForm equipment) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_PEOPLE = 20_000;

    public static BookingForm of(Map<String, String> fields) {
        return new BookingForm(
                fields.getOrDefault("day", ""),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("to", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("purpose", ""),
                fields.getOrDefault("people", ""),
                fields.containsKey("profit"),
                fields.containsKey("heating"),
                fields.getOrDefault("exemption", ""),
                EquipmentForm.of(fields));
    }

    /// The same from today on, when a day may come without its year.
    static BookingForm of(Map<String, String> fields, LocalDate today) {
        var dated = new HashMap<>(fields);
        dated.computeIfPresent("day", (_, day) -> Wareki.withYear(day, today));
        return of(dated);
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (Wareki.parse(day).isEmpty()) {
            problems.add(problem("day"));
        }
        if (time(from).isEmpty()) {
            problems.add(problem("from"));
        }
        if (time(to).isEmpty()) {
            problems.add(problem("to"));
        }
        if (title.isBlank() || !isKeepable(title)) {
            problems.add(problem("title"));
        }
        if (known().isEmpty()) {
            problems.add(problem("purpose"));
        }
        if (counted().isEmpty()) {
            problems.add(problem("people"));
        }
        problems.addAll(equipment.problems());
        return problems;
    }

    /// The wish itself; only for a form without problems.
    public Wish wish(Room room) {
        return new Wish(
                room,
                new Use(
                        Wareki.parse(day).orElseThrow(),
                        time(from).orElseThrow(),
                        time(to).orElseThrow()),
                known().orElseThrow(),
                title.strip(),
                counted().orElseThrow(),
                profit,
                heating,
                exemption,
                equipment.wanted());
    }

    /// A time of the day such as 09:00; there is no 24:00 on it.
    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<Integer> counted() {
        return WrittenCount.read(people, 1, MOST_PEOPLE);
    }

    private Optional<Purpose> known() {
        return Stream.of(Purpose.values()).filter(one -> one.name().equals(purpose)).findFirst();
    }

    private static boolean isKeepable(String text) {
        return text.strip().length() <= LONGEST_TITLE
                && text.codePoints().noneMatch(Character::isISOControl)
                && text.codePoints()
                        .noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    private static Problem problem(String field) {
        return new Problem(field, "centre.problem." + field);
    }
}
