package org.wasshoi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.Verdict.Broken;
import org.wasshoi.audit.Verdict.Damage;

/// One chain while it is followed (鎖): where it should end, and how far its links hold.
final class Chain {

    private final int number;
    private final long end;
    private final String endHash;
    private long position;
    private String hash;
    private Instant held = Instant.EPOCH;
    private @Nullable Broken broken;

    Chain(int number, long end, String endHash) {
        this.number = number;
        this.end = end;
        this.endHash = endHash;
        this.hash = beginning(number);
    }

    /// A chain whose end nobody knows any more.
    static Chain lost(int number) {
        return new Chain(number, 1, "");
    }

    /// A chain that should not be.
    static Chain unknown(int number) {
        return new Chain(number, 0, beginning(number));
    }

    int number() {
        return number;
    }

    /// Follows one link further; behind a broken link there is nothing to hold on to.
    void follow(Link link) {
        if (broken != null) {
            return;
        }
        var damage = damage(link);
        if (damage == null) {
            position = link.number().position();
            hash = link.hash();
            held = link.at();
        } else {
            broken =
                    broken(
                            damage == Damage.MISSING ? position + 1 : link.number().position(),
                            damage);
        }
    }

    /// Where the chain breaks first, once all its links were followed.
    Optional<Broken> broken() {
        if (broken == null && position < end) {
            return Optional.of(broken(position + 1, Damage.MISSING));
        }
        if (broken == null && !hash.equals(endHash)) {
            return Optional.of(broken(position, Damage.FOREIGN));
        }
        return Optional.ofNullable(broken);
    }

    private Broken broken(long place, Damage damage) {
        return new Broken(new EntryNumber(number, place), damage, held);
    }

    private @Nullable Damage damage(Link link) {
        if (link.number().position() > end) {
            return position < end ? Damage.MISSING : Damage.BEYOND_END;
        }
        if (link.number().position() != position + 1) {
            return Damage.MISSING;
        }
        if (!link.previous().equals(hash)) {
            return Damage.FOREIGN;
        }
        return link.digest().equals(link.hash()) ? null : Damage.CHANGED;
    }

    private static String beginning(int number) {
        try {
            var seed = "wasshoi audit chain " + number;
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(seed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
