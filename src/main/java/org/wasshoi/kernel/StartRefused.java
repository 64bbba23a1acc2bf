package org.wasshoi.kernel;

/// Why the program cannot start, in words for the person who started it.
public abstract class StartRefused extends RuntimeException {

    protected StartRefused(String message) {
        super(message);
    }

    protected StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
