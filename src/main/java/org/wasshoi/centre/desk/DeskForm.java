package org.wasshoi.centre.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.EquipmentForm;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.people.Name;
import org.wasshoi.web.Problem;

/// A booking as the desk types it (電話・窓口の予約の欄).
record DeskForm(
        String slot,
        String to,
        String name,
        String phone,
        String title,
        String people,
        String purpose,
        String userClass,
        String exemption,
        boolean oral,
        boolean profit,
        boolean heating,
        EquipmentForm equipment,
        String known) {

    private static final int LONGEST_TITLE = 200;

    /// Choosing one of the times offered instead overrides what was chosen before.
    static DeskForm of(Map<String, String> fields) {
        var instead = fields.getOrDefault("instead", "");
        return new DeskForm(
                instead.isEmpty() ? fields.getOrDefault("slot", "") : instead,
                instead.isEmpty() ? fields.getOrDefault("to", "") : "",
                fields.getOrDefault("name", ""),
                fields.getOrDefault("phone", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("people", ""),
                fields.getOrDefault("purpose", ""),
                fields.getOrDefault("userClass", UserClass.RESIDENT.name()),
                fields.getOrDefault("exemption", ""),
                fields.containsKey("oral"),
                fields.containsKey("profit"),
                fields.containsKey("heating"),
                EquipmentForm.of(fields),
                fields.getOrDefault("known", ""));
    }

    List<Problem> problems(List<Room> rooms) {
        var problems = new ArrayList<Problem>();
        if (room(rooms).isEmpty()) {
            problems.add(problem("slot"));
        }
        if (!to.isBlank() && end().isEmpty()) {
            problems.add(problem("to"));
        }
        if (Name.problem(name).isPresent()) {
            problems.add(problem("name"));
        }
        if (!phone.isBlank() && !Phone.isOne(phone)) {
            problems.add(problem("phone"));
        }
        if (title.isBlank() || !isKeepable(title)) {
            problems.add(problem("title"));
        }
        if (counted().isEmpty()) {
            problems.add(problem("people"));
        }
        problems.addAll(equipment.problems());
        if (chosen(Purpose.values(), purpose).isEmpty()) {
            problems.add(problem("purpose"));
        }
        if (chosen(UserClass.values(), userClass).isEmpty()) {
            problems.add(problem("userClass"));
        }
        return problems;
    }

    Optional<Wanted> wanted() {
        return Wanted.of(slot).map(one -> end().map(one::until).orElse(one));
    }

    /// The wish itself; only for a form without problems.
    Wish wish(List<Room> rooms) {
        return new Wish(
                room(rooms).orElseThrow(),
                wanted().orElseThrow().use(),
                chosen(Purpose.values(), purpose).orElseThrow(),
                title.strip(),
                counted().orElseThrow(),
                profit,
                heating,
                exemption,
                equipment.wanted());
    }

    /// Who books: whom the form names, as long as the name is still theirs.
    Booker booker(Optional<Regular> regular) {
        var same = regular.map(Regular::booker).filter(one -> one.name().equals(name.strip()));
        return new Booker(
                same.map(Booker::person).orElse(null),
                same.map(Booker::organisation).orElse(null),
                name.strip(),
                empty(Phone.digits(phone)),
                chosen(UserClass.values(), userClass).orElseThrow());
    }

    /// With all that is known of somebody.
    DeskForm of(Regular regular) {
        return new DeskForm(
                slot,
                to,
                regular.booker().name(),
                regular.phone(),
                regular.title(),
                regular.people() == 0 ? "" : String.valueOf(regular.people()),
                regular.purpose() == null ? "" : regular.purpose().name(),
                regular.booker().userClass().name(),
                "",
                oral,
                profit,
                heating,
                equipment,
                regular.key());
    }

    /// Of somebody nobody knows yet: what was typed to find them is their number or their name.
    DeskForm ofNew(String words) {
        var isPhone = Phone.isOne(words);
        var fields = new HashMap<>(Map.of("slot", slot, "to", to));
        fields.put(isPhone ? "phone" : "name", words);
        return of(fields);
    }

    private Optional<Room> room(List<Room> rooms) {
        return wanted().flatMap(one ->
                rooms.stream().filter(room -> room.id().equals(one.room())).findFirst());
    }

    private Optional<LocalTime> end() {
        try {
            return to.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(to.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Integer> counted() {
        return WrittenCount.read(people, 1, HeadCount.MOST);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] choices, String typed) {
        return Stream.of(choices).filter(one -> one.name().equals(typed)).findFirst();
    }

    private static boolean isKeepable(String text) {
        return text.strip().length() <= LONGEST_TITLE
                && text.codePoints()
                        .noneMatch(sign ->
                                Character.isISOControl(sign)
                                        || Character.getType(sign) == Character.SURROGATE);
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Problem problem(String field) {
        return new Problem(field, "desk.problem." + field);
    }
}
