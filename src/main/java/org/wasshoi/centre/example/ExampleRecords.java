package org.wasshoi.centre.example;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.desk.AgeBand;

/// Writes invented bookings, a statement for each of the two steps.
@Repository
class ExampleRecords {

    /// Who had the key is of interest for so long.
    private static final int KEY_DAYS = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExampleRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The order is that of the locks, so that two programs that start at once do not wait for each
    /// other.
    int book(List<Priced> wanted, boolean areOver) {
        return jdbc.sql(
                        """
                        insert into centre.booking
                               (id, once, room, day, during, held, state, name, user_class, purpose,
                                title, people, for_profit, heating, fee_kind, gross, exemption,
                                reduction, way, sample, made_by, made_at)
                        select id, id, room, day, tsrange(used_from, used_to),
                               tsrange(held_from, held_to), state, name, user_class, purpose,
                               title, people, false, false, fee_kind, gross, exemption, reduction,
                               'FORM', true, :clerk,
                               least(:now, (day - 30 + time '10:00') at time zone 'Asia/Tokyo')
                          from unnest(:ids::uuid[], :rooms::text[], :days::date[],
                                      :usedFrom::timestamp[], :usedTo::timestamp[],
                                      :heldFrom::timestamp[], :heldTo::timestamp[], :names::text[],
                                      :userClasses::text[], :purposes::text[], :titles::text[],
                                      :people::integer[], :feeKinds::text[], :gross::bigint[],
                                      :exemptions::text[], :reductions::bigint[],
                                      :states::text[])
                            as wanted (id, room, day, used_from, used_to, held_from, held_to, name,
                                       user_class, purpose, title, people, fee_kind, gross,
                                       exemption, reduction, state)
                         where not exists (
                               select
                                 from centre.room_part
                                 join centre.occupancy
                                   on occupancy.part = room_part.part
                                where room_part.room = wanted.room
                                  and occupancy.held && tsrange(held_from, held_to))
                         order by day, room, used_from
                            on conflict do nothing
                        """)
                .param("clerk", Example.CLERK.value())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", column(wanted, one -> one.example().id()))
                .param("rooms", column(wanted, one -> one.example().room().id().value()))
                .param("days", column(wanted, one -> one.example().day()))
                .param("usedFrom", column(wanted, Priced::from))
                .param("usedTo", column(wanted, Priced::to))
                .param("heldFrom", column(wanted, Priced::heldFrom))
                .param("heldTo", column(wanted, Priced::heldTo))
                .param("names", column(wanted, one -> one.example().name()))
                .param("userClasses", column(wanted, one -> one.example().userClass()))
                .param("purposes", column(wanted, one -> one.example().purpose()))
                .param("titles", column(wanted, one -> one.example().title()))
                .param("people", column(wanted, one -> one.example().people()))
                .param("feeKinds", column(wanted, one -> one.fee().kind()))
                .param("gross", column(wanted, one -> one.fee().gross().amount()))
                .param("exemptions", column(wanted, one -> one.fee().exemption()))
                .param("reductions", column(wanted, one -> one.fee().reduction().amount()))
                .param("states", column(wanted, one -> state(one.example(), areOver)))
                .update();
    }

    /// Notes and counts those that are over and of which the desk has written nothing yet. Gives
    /// back to which of them people came.
    Set<UUID> use(List<Example> examples) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                  with came as (
                                       select *
                                         from unnest(:ids::uuid[], :totals::integer[],
                                                     :children::integer[], :students::integer[],
                                                     :adults::integer[], :seniors::integer[])
                                           as came (booking, total, children, students, adults,
                                                    seniors)),
                                       moved as (
                                       update centre.booking
                                          set state = case when total is null then 'NO_SHOW'
                                                           else 'USED' end,
                                              version = version + 1
                                         from came
                                        where booking.id = came.booking
                                          and booking.sample
                                          and booking.state = 'CONFIRMED'
                                    returning booking.id),
                                       used as (
                                       select came.*, day, gross > reduction as pays,
                                              lower(during) at time zone 'Asia/Tokyo' as begun,
                                              upper(during) at time zone 'Asia/Tokyo' as ended
                                         from came
                                         join centre.booking
                                           on booking.id = came.booking
                                        where sample
                                          and (state in ('USED', 'NO_SHOW')
                                               or id in (select id from moved))
                                          and not exists (
                                              select
                                                from centre.desk_note
                                               where desk_note.booking = came.booking
                                                 and step in ('USED', 'NO_SHOW'))),
                                       noted as (
                                       insert into centre.desk_note (id, booking, step, day, noted_by,
                                                                     noted_at)
                                       select gen_random_uuid(), booking, step, day, :clerk,
                                              case when early then begun else ended end
                                         from used
                                         join (values ('PAID', true), ('KEY_OUT', true),
                                                      ('KEY_BACK', false), ('USED', false),
                                                      ('NO_SHOW', false)) as step (step, early)
                                           on (step = 'NO_SHOW') = (total is null)
                                          and (pays or step <> 'PAID')
                                          and (day > :keys or step not like 'KEY%')
                                           on conflict do nothing),
                                       counted as (
                                       insert into centre.head_count (booking, version, total,
                                                                      children, students, adults,
                                                                      seniors, recorded_by,
                                                                      recorded_at)
                                       select booking, 1, total, children, students, adults, seniors,
                                              :clerk, ended
                                         from used
                                        where total is not null)
                                select booking
                                  from used
                                 where total is not null
                                """)
                        .param("clerk", Example.CLERK.value())
                        .param("keys", LocalDate.now(clock).minusDays(KEY_DAYS))
                        .param("ids", column(examples, Example::id))
                        .param("totals", column(examples, ExampleRecords::total))
                        .param("children", column(examples, of(AgeBand.CHILDREN)))
                        .param("students", column(examples, of(AgeBand.STUDENTS)))
                        .param("adults", column(examples, of(AgeBand.ADULTS)))
                        .param("seniors", column(examples, of(AgeBand.SENIORS)))
                        .query((row, _) -> row.getObject("booking", UUID.class))
                        .list());
    }

    private static BookingState state(Example example, boolean isOver) {
        if (!isOver) {
            return BookingState.CONFIRMED;
        }
        return example.came() == null ? BookingState.NO_SHOW : BookingState.USED;
    }

    private static @Nullable Object total(Example example) {
        return example.came() == null ? null : example.came().count().total();
    }

    private static Function<Example, @Nullable Object> of(AgeBand band) {
        return example -> example.came() == null ? null : example.came().count().of(band);
    }

    private static <T> @Nullable String[] column(
            List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }
}
