package org.wasshoi.centre;

import java.time.LocalDate;
import java.util.Set;

/// The national holidays (国民の祝日) that have been announced. They are data: the libraries that
/// compute them know neither equinoxes nor days in lieu of this country.
record Holidays(Set<LocalDate> days) {

    Holidays {
        days = Set.copyOf(days);
    }

    boolean isHoliday(LocalDate day) {
        return days.contains(day);
    }
}
