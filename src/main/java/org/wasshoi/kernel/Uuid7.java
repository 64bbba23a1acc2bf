package org.wasshoi.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Ids that sort by the time they were made (RFC 9562, version 7), also within one millisecond.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final AtomicReference<UUID> LAST = new AtomicReference<>(first(0));

    private Uuid7() {}

    public static UUID next(Clock clock) {
        return LAST.updateAndGet(last -> after(last, clock.millis()));
    }

    private static UUID after(UUID last, long millis) {
        return millis(last) == millis ? following(last) : first(millis);
    }

    // The tail starts with 61 random bits of its 62, so random steps of 32 bits cannot overflow it.
    private static UUID first(long millis) {
        long head = millis << 16 | VERSION | RANDOM.nextInt(1 << 12);
        return new UUID(head, VARIANT | RANDOM.nextLong() >>> 3);
    }

    private static UUID following(UUID last) {
        long step = 1 + Integer.toUnsignedLong(RANDOM.nextInt());
        return new UUID(last.getMostSignificantBits(), last.getLeastSignificantBits() + step);
    }

    private static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
