package org.wasshoi.roster;

import java.util.List;
import org.wasshoi.people.Glimpse;
import org.wasshoi.people.Name;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Problem;

/// Where persons are found by name or reading (人をさがす).
record PeoplePage(
        String words,
        List<Glimpse> found,
        List<Problem> problems,
        boolean asked,
        SignedIn who,
        Places places)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    /// One sign alone would show too many people.
    static List<Problem> problems(String words) {
        var length = words.strip().codePointCount(0, words.strip().length());
        return length < 2 || length > Name.LONGEST
                ? List.of(new Problem("words", "roster.problem.words"))
                : List.of();
    }

    boolean mayAdd() {
        return who.may(Permission.ADD_PERSON);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
