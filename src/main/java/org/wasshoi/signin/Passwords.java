package org.wasshoi.signin;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and compares passwords with Argon2id: 19 MiB, two passes, one lane. No more at once than
/// there are processors, so that guessing cannot take the machine's memory.
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = argon2.encode("nobody");

    String hash(Password password) {
        processors.acquireUninterruptibly();
        try {
            return argon2.encode(password.text());
        } finally {
            processors.release();
        }
    }

    boolean matches(Password password, String hash) {
        processors.acquireUninterruptibly();
        try {
            return argon2.matches(password.text(), hash);
        } finally {
            processors.release();
        }
    }

    /// Takes as long as a real comparison, so that time does not tell who has an account.
    boolean matchesNobody(Password password) {
        matches(password, nobodys);
        return false;
    }
}
