package org.wasshoi.database;

import java.sql.SQLException;
import org.wasshoi.kernel.StartRefused;

/// The database cannot be reached or prepared; the program says so in one line and ends.
class DatabaseNotReady extends StartRefused {

    DatabaseNotReady(Throwable cause) {
        super("The database is not ready: " + firstLine(cause), cause);
    }

    private static String firstLine(Throwable cause) {
        var message = String.valueOf(telling(cause).getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /// The innermost failure that the database driver describes, or else the innermost at all.
    private static Throwable telling(Throwable cause) {
        var next = cause.getCause();
        if (next == null) {
            return cause;
        }
        var deeper = telling(next);
        return cause instanceof SQLException && !(deeper instanceof SQLException) ? cause : deeper;
    }
}
