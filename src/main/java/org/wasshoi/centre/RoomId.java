package org.wasshoi.centre;

/// Identifies a room (部屋) by its code.
public record RoomId(String value) {}
