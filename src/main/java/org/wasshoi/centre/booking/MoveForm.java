package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wasshoi.centre.EquipmentForm;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Problem;

/// A change of a booking as typed (予約の変更の欄).
record MoveForm(
        String room,
        String day,
        String from,
        String to,
        String title,
        String people,
        EquipmentForm equipment) {

    static MoveForm of(Booking booking) {
        var use = booking.use();
        return new MoveForm(
                booking.room().value(),
                use.day().toString(),
                use.from().toString(),
                use.to().toString(),
                booking.title(),
                String.valueOf(booking.people()),
                EquipmentForm.of(booking.equipment()));
    }

    static MoveForm of(Map<String, String> fields, Booking booking, LocalDate today) {
        return new MoveForm(
                fields.getOrDefault("room", ""),
                Wareki.withYear(fields.getOrDefault("day", booking.use().day().toString()), today),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("to", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("people", ""),
                EquipmentForm.of(fields));
    }

    List<Problem> problems(List<Room> rooms) {
        var problems = new ArrayList<>(asBooking("OTHER").problems());
        if (chosen(rooms).isEmpty()) {
            problems.add(new Problem("room", "moving.problem.room"));
        }
        return List.copyOf(problems);
    }

    /// Where the booking is to go; only for a form without problems.
    Move move(Booking booking, List<Room> rooms) {
        return move(booking, rooms, Wareki.parse(day).orElseThrow());
    }

    /// The same for another one of the series, which stays on its day.
    Move move(Booking booking, List<Room> rooms, LocalDate on) {
        var room = chosen(rooms).orElseThrow();
        var wish = asBooking(booking.purpose().name()).wish(room);
        return Move.of(
                booking,
                room,
                new Use(on, wish.use().from(), wish.use().to()),
                wish.title(),
                wish.people(),
                wish.equipment());
    }

    private Optional<Room> chosen(List<Room> rooms) {
        return rooms.stream().filter(one -> one.id().value().equals(room)).findFirst();
    }

    private BookingForm asBooking(String purpose) {
        return new BookingForm(day, from, to, title, purpose, people, false, false, "", equipment);
    }
}
