package org.wasshoi.roster;

import java.util.Locale;
import org.wasshoi.people.RoleWords;
import org.wasshoi.people.Term;

/// One who follows, with a name to read.
record Follower(Draft.Successor successor, String name) {

    String roleKey() {
        return RoleWords.key(successor.role());
    }

    Term term() {
        return new Term(successor.first(), successor.last());
    }

    String wayKey() {
        return "roster.way." + successor.way().name().toLowerCase(Locale.ROOT);
    }
}
