package org.wasshoi.community;

/// Identifies a place of the register: an area, a community centre or a body.
public sealed interface PlaceId {

    String value();

    /// Identifies an area (地域), one of the former municipalities.
    record AreaId(String value) implements PlaceId {}

    /// Identifies a community centre (市民センター).
    record CentreId(String value) implements PlaceId {}

    /// Identifies a collaboration body (地域協働体).
    record BodyId(String value) implements PlaceId {}
}
