package org.wasshoi.signin;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Person;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;

/// What the city knows a person by (マイページ): the name, the roles and their terms.
record MePage(
        Person person,
        List<Membership> roles,
        LocalDate today,
        List<Membership> usable,
        boolean changed)
        implements Page {

    private static final List<Work> WORK =
            List.of(
                    new Work(Permission.RUN_DESK, "/desk", "desk.title"),
                    new Work(Permission.HOLD_DRAW, "/desk/draws", "draw.desk.title"),
                    new Work(Permission.EDIT_RULES, "/rules", "rule.places.title"),
                    new Work(Permission.READ_MONTHS, "/months", "month.title"),
                    new Work(Permission.IMPORT_RECORDS, "/imports", "intake.title"),
                    new Work(Permission.FIND_PERSON, "/people", "roster.people.title"),
                    new Work(Permission.READ_AUDIT, "/audit", "privacy.audit.title"),
                    new Work(Permission.REGISTER_LEAK, "/privacy/leaks", "privacy.leaks.title"),
                    new Work(Permission.DISPOSE, "/privacy/disposal", "privacy.disposal.title"));

    /// A page of work (仕事の画面) and what opens it.
    record Work(Permission permission, String path, String key) {}

    /// Whether a role of staff is held that nothing but a password has been shown for.
    boolean needsSecondFactor() {
        return roles.stream()
                .filter(held -> held.term().contains(today) && held.role().isStaff())
                .anyMatch(held -> !usable.contains(held));
    }

    String roleKey(Membership held) {
        return RoleWords.key(held.role());
    }

    String kindKey(Membership held) {
        return RoleWords.key(held.organisation().kind());
    }

    /// Whether a role is held, was held or is to come.
    String stateKey(Membership held) {
        if (held.term().contains(today)) {
            return "people.term.held";
        }
        return held.term().from().isAfter(today) ? "people.term.coming" : "people.term.over";
    }

    /// The pages of work that the usable roles open.
    List<Work> work() {
        return WORK.stream()
                .filter(work ->
                        usable.stream().anyMatch(held -> held.role().grants(work.permission())))
                .toList();
    }
}
