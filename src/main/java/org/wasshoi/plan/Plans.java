package org.wasshoi.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.pack.PackVersion;
import org.wasshoi.pack.Packs;

/// The versions of the plan; the newest is the running one.
@Repository
public class Plans {

    private final JdbcClient jdbc;
    private final Packs packs;
    private final ReadingPlans reading;
    // A version never changes, so it is read once.
    private final Map<Integer, Plan> known = new ConcurrentHashMap<>();

    Plans(JdbcClient jdbc, Packs packs, ReadingPlans reading) {
        this.jdbc = jdbc;
        this.packs = packs;
        this.reading = reading;
    }

    public Plan current() {
        var newest =
                jdbc.sql("select coalesce(max(version), 0) from plan.plan")
                        .query(Integer.class)
                        .single();
        return version(newest).orElseThrow(() -> new IllegalStateException("No plan is loaded"));
    }

    public Optional<Plan> version(int number) {
        var plan = known.get(number);
        return plan == null ? read(number) : Optional.of(plan);
    }

    /// Every version with its reason, newest first.
    public List<PackVersion> versions() {
        return packs.all();
    }

    private Optional<Plan> read(int number) {
        var plan = reading.version(number);
        plan.ifPresent(found -> known.put(number, found));
        return plan;
    }
}
