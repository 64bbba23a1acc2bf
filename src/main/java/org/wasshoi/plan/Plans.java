package org.wasshoi.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.wasshoi.pack.PackVersion;

/// The versions of the plan; the newest is the running one.
@Repository
public class Plans {

    public Plan current() {
        throw new UnsupportedOperationException();
    }

    public Optional<Plan> version(int number) {
        throw new UnsupportedOperationException();
    }

    /// Every version with its reason, newest first.
    public List<PackVersion> versions() {
        throw new UnsupportedOperationException();
    }
}
