package org.wasshoi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.draw.ExampleRound;

/// What an invented round is for (例の抽選のもと): the next Sunday after some days; it takes entries from
/// some days before today until some days after.
record Lots(String room, String name, String sentence, int ahead, int opens, int closes) {

    private static final int MOST = 6;
    private static final int FEWEST_PEOPLE = 12;

    static List<Lots> read() {
        try {
            return new ClassPathResource("sample/rounds.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(Lots::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExampleRound round(Room place, LocalDate today) {
        return new ExampleRound(
                UUID.nameUUIDFromBytes(room.getBytes(StandardCharsets.UTF_8)),
                place,
                today.plusDays(ahead).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                name,
                sentence,
                today.plusDays(opens).atTime(9, 0),
                today.plusDays(closes).atTime(17, 0),
                Group.fitting(place).stream().limit(MOST).map(Lots::entry).toList());
    }

    private static ExampleRound.Group entry(Group group) {
        return new ExampleRound.Group(
                group.name(),
                group.userClass(),
                group.purpose(),
                group.title(),
                group.exemption(),
                FEWEST_PEOPLE);
    }

    private static Lots of(String line) {
        var cells = line.split("\t");
        return new Lots(
                cells[0],
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]));
    }
}
