package org.wasshoi.roster;

import java.util.Locale;
import org.wasshoi.people.Name;

/// The message keys of what is wrong with a name.
final class Naming {

    private Naming() {}

    static String key(Name.Problem problem) {
        return "roster.problem.name." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
