package org.wasshoi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.UserClass;

/// An invented group (例の団体) and what it does in which kind of room.
record Group(
        String room,
        String name,
        String title,
        Purpose purpose,
        UserClass userClass,
        String exemption) {

    private static final List<Group> ALL = read();

    private static final List<String> KINDS = ALL.stream().map(Group::room).distinct().toList();

    /// Those that use this kind of room; all of them where the kind is not known.
    static List<Group> fitting(Room room) {
        var code = room.id().value().substring(room.place().facility().length());
        var isKnown = KINDS.stream().anyMatch(kind -> isOf(code, kind));
        return isKnown ? ALL.stream().filter(group -> isOf(code, group.room)).toList() : ALL;
    }

    /// Kinds that end in a hyphen are parts of a room.
    private static boolean isOf(String code, String kind) {
        return kind.endsWith("-") ? code.startsWith("-" + kind) : code.equals("-" + kind);
    }

    private static Group of(String line) {
        var cells = line.split("\t", -1);
        return new Group(
                cells[0],
                cells[1],
                cells[2],
                Purpose.valueOf(cells[3]),
                UserClass.valueOf(cells[4]),
                cells[5]);
    }

    private static List<Group> read() {
        try {
            return new ClassPathResource("sample/groups.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(Group::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
