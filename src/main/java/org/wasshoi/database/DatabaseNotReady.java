package org.wasshoi.database;

import org.wasshoi.kernel.StartRefused;

/// The database cannot be reached or prepared; the program says so in one line and ends.
class DatabaseNotReady extends StartRefused {

    DatabaseNotReady(Throwable cause) {
        super("The database is not ready: " + root(cause).getMessage(), cause);
    }

    private static Throwable root(Throwable cause) {
        var next = cause.getCause();
        return next == null ? cause : root(next);
    }
}
