package org.wasshoi.centre.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Yen;

/// What was added up for a month, or for one purpose, class of user or kind of fee of it (集計の一行).
record Part(
        YearMonth month,
        Of of,
        Count count,
        Map<Age, Long> ages,
        Money money,
        Lost lost,
        boolean sample) {

    /// What it is a part of.
    sealed interface Of {

        record Whole() implements Of {}

        record OnePurpose(Purpose purpose) implements Of {}

        record OneUser(UserClass user) implements Of {}

        record OneFee(FeeKind kind) implements Of {}
    }

    /// The levels of `grouping(purpose, user_class, fee_kind)`: a bit is zero where it was grouped.
    private static final int BY_PURPOSE = 0b011;

    private static final int BY_USER = 0b101;
    private static final int BY_FEE = 0b110;

    static Part of(ResultSet row) throws SQLException {
        return new Part(
                MonthRecords.month(row),
                level(row),
                new Count(row.getLong("uses"), row.getLong("people")),
                ages(row),
                new Money(
                        new Yen(row.getLong("due")),
                        Yen.ZERO,
                        row.getLong("exemptions"),
                        new Yen(row.getLong("reduced"))),
                new Lost(
                        row.getLong("cancelled"),
                        row.getLong("no_shows"),
                        row.getLong("unrecorded")),
                row.getBoolean("sample"));
    }

    private static Of level(ResultSet row) throws SQLException {
        return switch (row.getInt("level")) {
            case BY_PURPOSE -> new Of.OnePurpose(Purpose.valueOf(row.getString("purpose")));
            case BY_USER -> new Of.OneUser(UserClass.valueOf(row.getString("user_class")));
            case BY_FEE -> new Of.OneFee(FeeKind.valueOf(row.getString("fee_kind")));
            default -> new Of.Whole();
        };
    }

    /// Whoever was counted in no band is of unknown age.
    private static Map<Age, Long> ages(ResultSet row) throws SQLException {
        var children = row.getLong("children");
        var students = row.getLong("students");
        var adults = row.getLong("adults");
        var seniors = row.getLong("seniors");
        return Map.of(
                Age.CHILDREN, children,
                Age.STUDENTS, students,
                Age.ADULTS, adults,
                Age.SENIORS, seniors,
                Age.UNKNOWN, row.getLong("people") - children - students - adults - seniors);
    }
}
