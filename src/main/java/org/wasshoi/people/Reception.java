package org.wasshoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a clerk came to enter something for a person (代理入力の受付): channel, day, clerk, and whose
/// statement it is. Kept with every record made so, in the columns `reception_channel`,
/// `received_on`, `reception_clerk`, `statement_of` and `statement_by`.
public record Reception(
        ReceptionChannel channel, LocalDate received, PersonId clerk, Statement statement) {

    /// Whose word it is (申し出た人): a person of the register, or somebody known by name only.
    public sealed interface Statement {

        record Of(PersonId person) implements Statement {}

        record By(String name) implements Statement {}
    }

    /// The values of the columns by the names of their parameters; all empty where nobody entered
    /// for another.
    public static Map<String, @Nullable Object> parameters(@Nullable Reception reception) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("receptionChannel", reception == null ? null : reception.channel().name());
        parameters.put("receivedOn", reception == null ? null : reception.received());
        parameters.put("receptionClerk", reception == null ? null : reception.clerk().value());
        parameters.put(
                "statementOf",
                reception != null && reception.statement() instanceof Statement.Of(var person)
                        ? person.value()
                        : null);
        parameters.put(
                "statementBy",
                reception != null && reception.statement() instanceof Statement.By(var name)
                        ? name
                        : null);
        return parameters;
    }

    /// Reads the columns of a record.
    public static @Nullable Reception of(ResultSet row) throws SQLException {
        var channel = row.getString("reception_channel");
        return channel == null
                ? null
                : new Reception(
                        ReceptionChannel.valueOf(channel),
                        row.getObject("received_on", LocalDate.class),
                        new PersonId(row.getObject("reception_clerk", UUID.class)),
                        statement(row));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        var person = row.getObject("statement_of", UUID.class);
        return person == null
                ? new Statement.By(row.getString("statement_by"))
                : new Statement.Of(new PersonId(person));
    }
}
