package org.wasshoi.pack;

import java.util.function.Consumer;

/// A module's share of a pack. All sections are read before any is written, in one transaction.
public interface PackSection {

    /// Reads and checks everything; answers how to write it under the new version.
    Consumer<PackVersion> read(Pack pack);
}
