package org.wasshoi.people;

/// How far a role reaches (範囲): the organisation it is held in, one centre, one area, the whole
/// city, or a single record that somebody was assigned to (担当).
public sealed interface Scope {

    record OfOrganisation(OrganisationId organisation) implements Scope {}

    record OfCentre(String centre) implements Scope {}

    record OfArea(String area) implements Scope {}

    record OfCity() implements Scope {}

    /// Such as `body` and the code of one collaboration body.
    record OfRecord(String type, String id) implements Scope {}

    /// Whether a record that lies there is within reach.
    default boolean covers(Where where) {
        return switch (this) {
            case OfOrganisation(var organisation) -> organisation.equals(where.organisation());
            case OfCentre(var centre) -> centre.equals(where.centre());
            case OfArea(var area) -> area.equals(where.area());
            case OfCity _ -> true;
            case OfRecord one -> one.equals(where.record());
        };
    }
}
