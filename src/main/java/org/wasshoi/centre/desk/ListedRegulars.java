package org.wasshoi.centre.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Name;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// The centre's own list of regular users (常連の利用者の名簿), as it was taken over from before.
@Repository
class ListedRegulars {

    private static final int MOST = 8;

    private final JdbcClient jdbc;

    ListedRegulars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of a centre with this number, or whose name holds these words in any spelling.
    List<Regular> search(CentreId centre, @Nullable String phone, String words) {
        return jdbc.sql(
                        """
                        select id, person, organisation, name, phone, contact, user_class
                          from centre.regular_user
                         where centre = :centre
                           and withdrawn_at is null
                           and case when :phone::text is not null then phone = :phone
                                    else :key <> '' and strpos(search_key, :key) > 0
                               end
                         order by search_key collate "ja-x-icu", id
                         limit :most
                        """)
                .param("centre", centre.value())
                .param("phone", phone)
                .param("key", new Name(words).key())
                .param("most", MOST)
                .query(ListedRegulars::regular)
                .list();
    }

    Optional<Regular> find(CentreId centre, UUID id) {
        return jdbc.sql(
                        """
                        select id, person, organisation, name, phone, contact, user_class
                          from centre.regular_user
                         where id = :id
                           and centre = :centre
                           and withdrawn_at is null
                        """)
                .param("id", id)
                .param("centre", centre.value())
                .query(ListedRegulars::regular)
                .optional();
    }

    private static Regular regular(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var organisation = row.getObject("organisation", UUID.class);
        var contact = row.getString("contact");
        return Regular.listed(
                row.getObject("id", UUID.class),
                new Booker(
                        person == null ? null : new PersonId(person),
                        organisation == null ? null : new OrganisationId(organisation),
                        row.getString("name"),
                        row.getString("phone"),
                        UserClass.valueOf(row.getString("user_class"))),
                contact == null ? "" : contact);
    }
}
