package org.wasshoi.centre.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.audit.Verb;

/// What is done at the desk about a booking (窓口の手続き).
enum Step {
    PAID,
    KEY_OUT,
    KEY_BACK,
    NO_SHOW,
    USED;

    static Optional<Step> of(String code) {
        return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What its button says.
    String actionKey() {
        return "desk.do." + code();
    }

    /// What the history says.
    String doneKey() {
        return "desk.did." + code();
    }

    Verb verb() {
        return new Verb("desk." + code());
    }

    Verb undoing() {
        return new Verb("desk.undo." + code());
    }
}
