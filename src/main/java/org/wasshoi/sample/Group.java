package org.wasshoi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

    /// One of those that use this kind of room.
    static Group in(Room room, Random random) {
        var fitting = ALL.stream().filter(group -> group.uses(room)).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /// Groups whose kind ends in a hyphen use a part of a room, the others all of it. A room of no
    /// known kind is open to everybody.
    private boolean uses(Room room) {
        var code = room.id().value().substring(room.place().facility().length());
        return kinds().noneMatch(kind -> isOf(code, kind)) || isOf(code, this.room);
    }

    private static Stream<String> kinds() {
        return ALL.stream().map(Group::room).distinct();
    }

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
