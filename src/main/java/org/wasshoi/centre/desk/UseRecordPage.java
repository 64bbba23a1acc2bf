package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.web.PublicPage;

/// The record of a use behind a figure (利用の記録), open to all: where, when, for what kind of purpose
/// and how many came, each time it was counted. Who they were and who counted stays at the desk.
record UseRecordPage(
        BookingId id, Room room, Use use, Purpose purpose, boolean isSample, List<Version> versions)
        implements PublicPage {

    /// One count: it stands, or another took its place, or it was taken back.
    record Version(int number, int people, LocalDate day, boolean stands) {}

    UseRecordPage {
        versions = List.copyOf(versions);
    }

    /// What counts today: nobody once the use was taken back.
    int people() {
        return versions.stream()
                .filter(Version::stands)
                .mapToInt(Version::people)
                .findFirst()
                .orElse(0);
    }

    boolean isTakenBack() {
        return versions.stream().noneMatch(Version::stands);
    }

    String deskPath() {
        return "/desk/bookings/" + id.value();
    }
}
