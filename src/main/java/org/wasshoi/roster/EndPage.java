package org.wasshoi.roster;

import java.util.List;
import org.wasshoi.people.Member;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where the last day of a role is set (役割の終了).
record EndPage(Member held, String last, List<Problem> problems) implements Page {

    private static final int UNPROCESSABLE = 422;

    String roleKey() {
        return RoleWords.key(held.membership().role());
    }

    String back() {
        return "/people/" + held.membership().person().value();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
