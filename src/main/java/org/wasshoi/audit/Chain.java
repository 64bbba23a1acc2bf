package org.wasshoi.audit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.Verdict.Broken;
import org.wasshoi.audit.Verdict.Damage;
import org.wasshoi.kernel.Sha256;

/// The chain while it is followed (鎖): where it should end, and how far its links hold.
final class Chain {

    private static final String BEGINNING = Sha256.hex("wasshoi audit chain");

    private final long end;
    private final String endHash;
    private long position;
    private String hash = BEGINNING;
    private Instant held = Instant.EPOCH;
    private @Nullable Broken broken;

    Chain(long end, String endHash) {
        this.end = end;
        this.endHash = endHash;
    }

    /// Follows one link further; behind a broken link there is nothing to hold on to.
    void follow(Link link) {
        if (broken != null) {
            return;
        }
        var damage = damage(link);
        if (damage == null) {
            position = link.position();
            hash = link.hash();
            held = link.held() == null ? held : link.held().at();
        } else {
            broken = new Broken(position + 1, damage, held);
        }
    }

    /// Where the chain breaks first, once all its links were followed.
    Optional<Broken> broken() {
        if (broken == null && position < end) {
            return Optional.of(new Broken(position + 1, Damage.MISSING, held));
        }
        if (broken == null && !hash.equals(endHash)) {
            return Optional.of(new Broken(position, Damage.CHANGED, held));
        }
        return Optional.ofNullable(broken);
    }

    long position() {
        return position;
    }

    private @Nullable Damage damage(Link link) {
        var content = link.held();
        if (link.position() > end && position == end) {
            return Damage.BEYOND_END;
        }
        if (link.position() != position + 1 || content == null) {
            return Damage.MISSING;
        }
        return link.follows(hash, content) ? null : Damage.CHANGED;
    }
}
