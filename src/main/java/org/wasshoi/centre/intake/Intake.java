package org.wasshoi.centre.intake;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasshoi.intake.Matching;
import org.wasshoi.intake.Table;
import org.wasshoi.people.PersonId;

/// An import (取り込み): a file, how its columns are read, and where it stands. Without a centre the
/// table names one in each line.
record Intake(
        IntakeId id,
        Kind kind,
        @Nullable String centre,
        String name,
        Table.Form form,
        String digest,
        Matching matching,
        State state,
        int lines,
        int version,
        PersonId madeBy,
        Instant madeAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant undoneAt) {

    enum State {
        DRAFT,
        DONE,
        UNDONE;

        String key() {
            return "intake.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    String path() {
        return "/imports/" + id.value();
    }

    String leadKey() {
        return "intake.lead." + state.name().toLowerCase(Locale.ROOT);
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }
}
