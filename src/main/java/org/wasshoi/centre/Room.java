package org.wasshoi.centre;

import java.util.Map;
import java.util.Set;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;

/// What is booked (部屋): a room of a facility of a centre; two rooms that share a part, such as a
/// hall and its halves, are never used at once.
public record Room(
        RoomId id,
        Place place,
        Words name,
        int capacity,
        int floor,
        Set<BarrierFree> barrierFree,
        Map<String, Integer> equipment,
        Set<Suited> suited,
        Way way,
        Set<String> parts,
        boolean sample) {

    /// Where the room lies; the names of what it lies in come with it.
    public record Place(
            String facility, Words facilityName, CentreId centre, Words centreName, AreaId area) {}

    /// How a booking comes about (予約の方法): at once, or by a request that is granted.
    public enum Way {
        DIRECT,
        REQUEST
    }

    /// What makes a room usable for everybody (バリアフリー).
    public enum BarrierFree {
        STEP_FREE,
        TOILET,
        HEARING_LOOP,
        PARKING
    }

    /// What a room is good for (向いている使い方).
    public enum Suited {
        MEETING,
        LECTURE,
        EXERCISE,
        MUSIC,
        COOKING,
        TRADITION,
        CRAFT;

        /// The key of its words.
        public String key() {
            return "vacancy.suited." + name();
        }
    }

    public Room {
        barrierFree = Set.copyOf(barrierFree);
        equipment = Map.copyOf(equipment);
        suited = Set.copyOf(suited);
        parts = Set.copyOf(parts);
    }
}
