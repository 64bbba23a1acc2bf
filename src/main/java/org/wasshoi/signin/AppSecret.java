package org.wasshoi.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a person's app and this program share (ワンタイムコードの秘密); from it both make the same code of six
/// digits every 30 seconds (RFC 6238).
record AppSecret(LetterCode letters) {

    static final int DIGITS = 6;

    private static final int LETTERS = 32;
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AppSecret random() {
        return new AppSecret(LetterCode.random(RANDOM, LETTERS));
    }

    static AppSecret of(byte[] bytes) {
        return new AppSecret(LetterCode.of(bytes));
    }

    /// The number of the 30 seconds that a moment lies in.
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    String code(long step) {
        var hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xF;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    /// The step whose code was typed; clocks may differ by one.
    Optional<Long> stepOf(String typed, Instant now) {
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> isSame(code(step), typed))
                .boxed()
                .findFirst();
    }

    byte[] bytes() {
        return letters.bytes();
    }

    @Override
    public String toString() {
        return "AppSecret";
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(
                code.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                typed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private byte[] hash(byte[] step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            return mac.doFinal(step);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
