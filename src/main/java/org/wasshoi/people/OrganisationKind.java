package org.wasshoi.people;

/// What an organisation is (組織の種類).
public enum OrganisationKind {
    CITY,
    SECTION,
    BRANCH_OFFICE,
    INTERMEDIARY,
    COLLABORATION_BODY,
    CENTRE_MANAGER,
    NEIGHBOURHOOD_ASSOCIATION,
    GROUP,
    BUSINESS,
    COUNCIL
}
