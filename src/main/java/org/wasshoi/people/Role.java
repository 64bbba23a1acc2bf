package org.wasshoi.people;

import static org.wasshoi.web.Permission.ADD_PERSON;
import static org.wasshoi.web.Permission.BOOK_FOR_OTHERS;
import static org.wasshoi.web.Permission.BOOK_ROOM;
import static org.wasshoi.web.Permission.DISPOSE;
import static org.wasshoi.web.Permission.EDIT_OWN;
import static org.wasshoi.web.Permission.EDIT_PERSON;
import static org.wasshoi.web.Permission.EDIT_RULES;
import static org.wasshoi.web.Permission.ENTER_FOR_PERSON;
import static org.wasshoi.web.Permission.FIND_PERSON;
import static org.wasshoi.web.Permission.GRANT_BOOKING;
import static org.wasshoi.web.Permission.GRANT_ROLE;
import static org.wasshoi.web.Permission.HAND_OVER;
import static org.wasshoi.web.Permission.HOLD_DRAW;
import static org.wasshoi.web.Permission.IMPORT_RECORDS;
import static org.wasshoi.web.Permission.INVITE_PERSON;
import static org.wasshoi.web.Permission.JUDGE_MONTHS;
import static org.wasshoi.web.Permission.READ_AUDIT;
import static org.wasshoi.web.Permission.READ_CASH_BOOK;
import static org.wasshoi.web.Permission.READ_MEMBERS;
import static org.wasshoi.web.Permission.READ_MONTHS;
import static org.wasshoi.web.Permission.READ_OWN;
import static org.wasshoi.web.Permission.READ_PUBLIC;
import static org.wasshoi.web.Permission.REGISTER_LEAK;
import static org.wasshoi.web.Permission.REPORT_MONTH;
import static org.wasshoi.web.Permission.RUN_DESK;

import java.util.Set;
import org.wasshoi.web.Permission;

/// What a person does in an organisation (役割) and what that allows.
public enum Role {
    /// Whoever has signed in; held by everybody and recorded for nobody.
    RESIDENT(READ_PUBLIC, READ_OWN, EDIT_OWN, BOOK_ROOM),
    MEMBER(READ_MEMBERS),
    OFFICER(READ_MEMBERS, HAND_OVER),
    BODY_OFFICE(READ_MEMBERS, HAND_OVER, FIND_PERSON, ADD_PERSON, ENTER_FOR_PERSON),
    CENTRE_CLERK(
            FIND_PERSON,
            ADD_PERSON,
            INVITE_PERSON,
            ENTER_FOR_PERSON,
            RUN_DESK,
            BOOK_FOR_OTHERS,
            GRANT_BOOKING,
            HOLD_DRAW,
            READ_CASH_BOOK,
            READ_MONTHS),
    /// Answers for a centre; works at its desk, too.
    CENTRE_MANAGER(
            READ_MEMBERS,
            HAND_OVER,
            FIND_PERSON,
            ADD_PERSON,
            INVITE_PERSON,
            ENTER_FOR_PERSON,
            RUN_DESK,
            BOOK_FOR_OTHERS,
            GRANT_BOOKING,
            HOLD_DRAW,
            READ_CASH_BOOK,
            EDIT_RULES,
            READ_MONTHS,
            REPORT_MONTH,
            IMPORT_RECORDS),
    INTERMEDIARY_STAFF(READ_MEMBERS),
    AREA_OFFICER(READ_MEMBERS),
    CITY_STAFF(
            READ_MEMBERS,
            FIND_PERSON,
            ADD_PERSON,
            INVITE_PERSON,
            ENTER_FOR_PERSON,
            REGISTER_LEAK,
            EDIT_RULES,
            READ_CASH_BOOK,
            READ_MONTHS,
            JUDGE_MONTHS,
            IMPORT_RECORDS),
    ADMINISTRATOR(
            READ_MEMBERS,
            HAND_OVER,
            FIND_PERSON,
            ADD_PERSON,
            INVITE_PERSON,
            EDIT_PERSON,
            GRANT_ROLE,
            DISPOSE,
            REGISTER_LEAK),
    AUDITOR(READ_AUDIT),
    COUNCILLOR(READ_MEMBERS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /// Whether the role grants this, within the scope in which it is held.
    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    /// Whether people in this role see the data of others and therefore keep stricter rules.
    public boolean isStaff() {
        return switch (this) {
            case BODY_OFFICE,
                    CENTRE_CLERK,
                    CENTRE_MANAGER,
                    INTERMEDIARY_STAFF,
                    AREA_OFFICER,
                    CITY_STAFF,
                    ADMINISTRATOR,
                    AUDITOR ->
                    true;
            case RESIDENT, MEMBER, OFFICER, COUNCILLOR -> false;
        };
    }
}
