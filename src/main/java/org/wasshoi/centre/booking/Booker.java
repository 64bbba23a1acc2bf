package org.wasshoi.centre.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// Who uses a room (使う人・団体): known to the register, or by name and telephone only.
public record Booker(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable String phone,
        UserClass userClass) {

    /// As every line of a book, a waiting list or a draw holds it.
    public static Booker of(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var organisation = row.getObject("organisation", UUID.class);
        return new Booker(
                person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("name"),
                row.getString("phone"),
                UserClass.valueOf(row.getString("user_class")));
    }
}
