package org.wasshoi.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// A kind of record whose time to be kept can end (廃棄できる記録); each module implements it for its own.
public interface Disposable {

    /// A record by its id, never by a name, and the day from which its period counts.
    record Due(String record, LocalDate since) {

        /// From a line with these two columns.
        public static Due of(ResultSet row, int number) throws SQLException {
            return new Due(row.getString("record"), row.getObject("since", LocalDate.class));
        }
    }

    /// The kind, as the table of periods knows it.
    String kind();

    /// Records whose period began before that day, longest ago first.
    List<Due> beganBefore(LocalDate day);

    /// Whether the record was still there to be disposed of.
    boolean dispose(Due due);
}
