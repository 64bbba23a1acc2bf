package org.wasshoi.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts (操作者). The label is the role or office in which they act, never a person's name,
/// because an entry can never be taken back.
public record Actor(Kind kind, @Nullable UUID id, String label) {

    /// A person known by id, a visitor without a name, or the program by itself.
    public enum Kind {
        PERSON,
        VISITOR,
        PROGRAM
    }

    public Actor {
        if ((kind == Kind.PERSON) != (id != null)) {
            throw new IllegalArgumentException("Exactly a person has an id");
        }
        label = Writable.text(label);
    }

    public static Actor person(UUID id, String label) {
        return new Actor(Kind.PERSON, id, label);
    }

    public static Actor visitor() {
        return new Actor(Kind.VISITOR, null, "");
    }

    public static Actor program(String label) {
        return new Actor(Kind.PROGRAM, null, label);
    }
}
