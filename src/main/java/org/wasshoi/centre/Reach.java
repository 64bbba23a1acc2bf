package org.wasshoi.centre;

/// How far a rule reaches (及ぶ範囲), the widest first.
public record Reach(Kind kind, String code) {

    /// The smaller wins.
    public enum Kind {
        CITY,
        CENTRE,
        FACILITY,
        ROOM
    }

    public static final Reach CITY = new Reach(Kind.CITY, "");

    public boolean covers(Room room) {
        return switch (kind) {
            case CITY -> true;
            case CENTRE -> code.equals(room.place().centre().value());
            case FACILITY -> code.equals(room.place().facility());
            case ROOM -> code.equals(room.id().value());
        };
    }
}
