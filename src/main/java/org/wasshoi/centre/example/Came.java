package org.wasshoi.centre.example;

import java.util.EnumMap;
import java.util.Map;
import org.wasshoi.centre.desk.AgeBand;
import org.wasshoi.centre.desk.HeadCount;

/// Who came (利用人数): as one number, or by age as well.
public sealed interface Came {

    record Together(int people) implements Came {}

    record ByAge(int children, int students, int adults, int seniors) implements Came {}

    /// How many in all.
    default int people() {
        return count().total();
    }

    /// As the desk counts them.
    default HeadCount count() {
        return switch (this) {
            case Together(int people) -> HeadCount.of(people);
            case ByAge byAge -> HeadCount.of(bands(byAge));
        };
    }

    private static Map<AgeBand, Integer> bands(ByAge came) {
        var bands = new EnumMap<AgeBand, Integer>(AgeBand.class);
        bands.put(AgeBand.CHILDREN, came.children());
        bands.put(AgeBand.STUDENTS, came.students());
        bands.put(AgeBand.ADULTS, came.adults());
        bands.put(AgeBand.SENIORS, came.seniors());
        return bands;
    }
}
