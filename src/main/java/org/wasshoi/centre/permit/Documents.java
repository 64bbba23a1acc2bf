package org.wasshoi.centre.permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Paper;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/// The documents that were issued (発行した文書), with numbers that leave none out.
@Repository
class Documents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A document with what stands in it.
    record Issued(Paper paper, BookingId booking, Content content) {}

    List<Issued> of(BookingId booking) {
        return jdbc.sql(
                        """
                        select id, kind, fiscal_year, number, booking, issued_on, content
                          from centre.document
                         where booking = :booking
                         order by issued_at, id
                        """)
                .param("booking", booking.value())
                .query(Documents::issued)
                .list();
    }

    Optional<Issued> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, kind, fiscal_year, number, booking, issued_on, content
                          from centre.document
                         where id = :id
                        """)
                .param("id", id)
                .query(Documents::issued)
                .optional();
    }

    /// Documents of one booking are issued one after the other.
    void hold(BookingId booking) {
        jdbc.sql(
                        """
                        select id
                          from centre.booking
                         where id = :booking
                           for update
                        """)
                .param("booking", booking.value())
                .query((_, _) -> true)
                .single();
    }

    /// The next number of the kind in the fiscal year; it is used up exactly if this transaction is
    /// kept, and meanwhile others wait.
    int next(FiscalYear year, Paper.Kind kind) {
        return jdbc.sql(
                        """
                        insert into centre.document_counter as counter (fiscal_year, kind, last)
                        values (:year, :kind, 1)
                            on conflict (fiscal_year, kind)
                            do update set last = counter.last + 1
                        returning last
                        """)
                .param("year", year.value())
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    Paper add(Paper.Kind kind, BookingId booking, Content content, PersonId by) {
        var today = LocalDate.now(clock);
        var year = FiscalYear.of(today);
        var paper = new Paper(Uuid7.next(clock), kind, year, next(year, kind), today);
        jdbc.sql(
                        """
                        insert into centre.document (id, kind, fiscal_year, number, booking, issued_on,
                                                     issued_by, issued_at, content)
                        values (:id, :kind, :year, :number, :booking, :on, :by, :now,
                                :content::jsonb)
                        """)
                .param("id", paper.id())
                .param("kind", kind.name())
                .param("year", year.value())
                .param("number", paper.number())
                .param("booking", booking.value())
                .param("on", today)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("content", JSON.writeValueAsString(content))
                .update();
        return paper;
    }

    private static Issued issued(ResultSet row, int number) throws SQLException {
        return new Issued(
                new Paper(
                        row.getObject("id", UUID.class),
                        Paper.Kind.valueOf(row.getString("kind")),
                        new FiscalYear(row.getInt("fiscal_year")),
                        row.getInt("number"),
                        row.getObject("issued_on", LocalDate.class)),
                new BookingId(row.getObject("booking", UUID.class)),
                JSON.readValue(row.getString("content"), Content.class));
    }
}
