package org.wasshoi.centre.desk;

import java.util.List;

/// A search for somebody the desk knows (なじみの利用者の照会): what was typed, and whom it found.
record Lookup(String words, List<Regular> found, boolean isAsked) {

    static final Lookup NONE = new Lookup("", List.of(), false);

    Lookup {
        found = List.copyOf(found);
    }

    boolean isVain() {
        return isAsked && found.isEmpty();
    }
}
