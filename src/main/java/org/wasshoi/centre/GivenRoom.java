package org.wasshoi.centre;

import java.util.Map;
import java.util.Set;
import org.wasshoi.kernel.Words;

/// A room as a plan pack gives it (パックの部屋).
record GivenRoom(
        Facility facility,
        String code,
        int position,
        Words name,
        int capacity,
        int floor,
        Set<Room.BarrierFree> barrierFree,
        Map<String, Integer> equipment,
        Set<Room.Suited> suited,
        Room.Way way,
        Set<String> parts) {

    record Facility(String code, String centre, int position, Words name, boolean sample) {}
}
