package org.wasshoi.centre.month;

/// An age band of those who came (年代); those of whom only the number is known are a band too.
enum Age {
    CHILDREN,
    STUDENTS,
    ADULTS,
    SENIORS,
    UNKNOWN;

    String key() {
        return "month.age." + name();
    }
}
