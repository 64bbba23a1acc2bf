package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.Role;

/// What a hand-over is to do (役員交代の下書き): whose terms end when, and who follows.
record Draft(@Nullable LocalDate last, List<UUID> ending, List<Successor> successors) {

    static final Draft EMPTY = new Draft(null, List.of(), List.of());

    Draft {
        ending = List.copyOf(ending);
        successors = List.copyOf(successors);
    }

    enum Way {
        NONE,
        MAIL,
        LETTER
    }

    /// Who follows (次の役員): a person of the register, or somebody new by name.
    record Successor(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String kana,
            @Nullable String mail,
            Role role,
            LocalDate first,
            @Nullable LocalDate last,
            Way way) {

        /// The same without what the register knows by now.
        Successor settled(UUID id) {
            return new Successor(id, null, null, null, role, first, last, way);
        }
    }

    boolean isEmpty() {
        return ending.isEmpty() && successors.isEmpty();
    }

    Draft ending(LocalDate day, List<UUID> memberships) {
        return new Draft(day, memberships, successors);
    }

    Draft with(Successor successor) {
        return new Draft(
                last, ending, Stream.concat(successors.stream(), Stream.of(successor)).toList());
    }

    Draft without(int number) {
        var others =
                IntStream.range(0, successors.size())
                        .filter(index -> index != number)
                        .mapToObj(successors::get)
                        .toList();
        return new Draft(last, ending, others);
    }

    Draft settled(List<Successor> known) {
        return new Draft(last, ending, known);
    }
}
