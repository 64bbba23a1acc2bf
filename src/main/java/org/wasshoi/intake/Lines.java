package org.wasshoi.intake;

import java.util.Iterator;

/// The lines of a table that hold anything, one after the other; nothing but the current one is
/// kept.
public interface Lines extends Iterator<Line>, AutoCloseable {

    @Override
    void close();
}
