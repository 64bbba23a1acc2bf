package org.wasshoi.community;

import java.util.List;
import org.springframework.stereotype.Repository;

/// Dated population figures (人口): what every per-resident number is divided by.
@Repository
public class Populations {

    /// All snapshots, oldest first; the areas of a district snapshot are the sums of their
    /// districts.
    public List<Snapshot> all() {
        throw new UnsupportedOperationException();
    }
}
