package org.wasshoi.centre.permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.PersonId;

/// The book of money (会計簿), which only ever grows; what bookings cost the database writes itself.
@Repository
class MoneyBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    MoneyBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Account of(Booking booking) {
        return new Account(
                jdbc.sql(
                                """
                                select number, kind, fee_kind, amount, day, reverses
                                  from centre.money
                                 where booking = :booking
                                 order by number
                                """)
                        .param("booking", booking.id().value())
                        .query(MoneyBook::entry)
                        .list());
    }

    void add(Booking booking, Account.Kind kind, Yen amount, LocalDate day, PersonId by) {
        add(booking, kind, booking.fee().kind(), amount, day, null, by);
    }

    void reverse(Booking booking, Account.Entry entry, PersonId by) {
        add(
                booking,
                entry.kind(),
                entry.feeKind(),
                Yen.ZERO.minus(entry.amount()),
                LocalDate.now(clock),
                entry.number(),
                by);
    }

    private void add(
            Booking booking,
            Account.Kind kind,
            Rule.FeeKind feeKind,
            Yen amount,
            LocalDate day,
            @Nullable Long reverses,
            PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.money (booking, kind, fee_kind, amount, day, reverses,
                                                  noted_by, noted_at)
                        values (:booking, :kind, :feeKind, :amount, :day, :reverses, :by, :now)
                        """)
                .param("booking", booking.id().value())
                .param("kind", kind.name())
                .param("feeKind", feeKind.name())
                .param("amount", amount.amount())
                .param("day", day)
                .param("reverses", reverses)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    static Account.Entry entry(ResultSet row, int number) throws SQLException {
        return new Account.Entry(
                row.getLong("number"),
                Account.Kind.valueOf(row.getString("kind")),
                Rule.FeeKind.valueOf(row.getString("fee_kind")),
                new Yen(row.getLong("amount")),
                row.getObject("day", LocalDate.class),
                row.getObject("reverses", Long.class));
    }
}
