package org.wasshoi.people;

/// What a person does in an organisation (役割).
public enum Role {
    MEMBER,
    OFFICER,
    BODY_OFFICE,
    CENTRE_CLERK,
    INTERMEDIARY_STAFF,
    AREA_OFFICER,
    CITY_STAFF,
    ADMINISTRATOR,
    AUDITOR,
    COUNCILLOR
}
