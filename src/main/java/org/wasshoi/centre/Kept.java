package org.wasshoi.centre;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was read from the database, good for one edition of rooms and rules.
class Kept<T> {

    private record Read<T>(long edition, T value) {}

    private volatile @Nullable Read<T> last;

    /// The value of this edition; what is read now is never older than its edition.
    T get(long edition, Supplier<T> reading) {
        var known = last;
        if (known != null && known.edition == edition) {
            return known.value;
        }
        var read = new Read<>(edition, reading.get());
        last = read;
        return read.value;
    }
}
