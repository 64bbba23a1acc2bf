package org.wasshoi.web;

/// What a handler asks of the person who calls it (権限): a closed list, a thing and a verb.
public enum Permission {
    READ_PUBLIC("public.read"),
    READ_OWN("own.read"),
    EDIT_OWN("own.edit"),
    READ_MEMBERS("organisation.read-members"),
    HAND_OVER("organisation.hand-over"),
    FIND_PERSON("person.find"),
    ADD_PERSON("person.add"),
    INVITE_PERSON("person.invite"),
    ENTER_FOR_PERSON("person.enter-for"),
    EDIT_PERSON("person.edit"),
    GRANT_ROLE("role.grant"),
    READ_AUDIT("audit.read"),
    DISPOSE("privacy.dispose"),
    REGISTER_LEAK("privacy.register-leak"),
    BOOK_ROOM("room.book"),
    RUN_DESK("centre.run-desk"),
    BOOK_FOR_OTHERS("centre.book-for-others"),
    GRANT_BOOKING("centre.grant-booking"),
    HOLD_DRAW("centre.hold-draw"),
    READ_CASH_BOOK("centre.read-cash-book"),
    EDIT_RULES("centre.edit-rules"),
    READ_MONTHS("centre.read-months"),
    REPORT_MONTH("centre.report-month"),
    JUDGE_MONTHS("centre.judge-months"),
    IMPORT_RECORDS("centre.import");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
