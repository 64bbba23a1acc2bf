package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Someone;

/// A round in the running program, with people who enter it; its times are moved as the test needs.
record Festival(RoundId id, LocalDate day) {

    static final String CENTRE = "sarusawa";
    static final String ELSEWHERE = "okita";
    static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private static final AtomicInteger DAYS = new AtomicInteger(45);

    /// A day on which nothing else is booked.
    static LocalDate freeDay() {
        return TODAY.plusDays(DAYS.getAndIncrement());
    }

    static Room room(String code) {
        return App.bean(Rooms.class).find(code).orElseThrow();
    }

    /// The three times of one room on one day, open for entries.
    static Festival open(Way way, int mostPlaces) {
        return open(way, mostPlaces, "sarusawa-hall");
    }

    static Festival open(Way way, int mostPlaces, String... rooms) {
        var day = freeDay();
        var all = List.of(rooms).stream().map(Festival::room).toList();
        var offered = App.bean(OfferingSlots.class).of(all, day, day);
        var outcome =
                App.bean(HoldingRounds.class)
                        .open(
                                acting(clerk()),
                                UUID.randomUUID(),
                                wanted(way, mostPlaces, day),
                                offered);
        return new Festival(((HoldingRounds.Outcome.Opened) outcome).round(), day);
    }

    /// A round with one slot that so many want.
    static Festival drawnWith(int entries) {
        var festival = open(Way.LOTTERY, 1);
        IntStream.range(0, entries).forEach(_ -> festival.enter(1));
        festival.over();
        festival.draw();
        return festival;
    }

    static NewRound wanted(Way way, int mostPlaces, LocalDate day) {
        return new NewRound(
                new CentreId(CENTRE),
                "文化祭の日曜日",
                new Terms(way, "12月1日の最高気温", false, 5, 3, mostPlaces),
                new Times(
                        TODAY.atStartOfDay(),
                        TODAY.plusDays(10).atStartOfDay(),
                        day.minusDays(1).atTime(10, 0)));
    }

    static PersonId clerk() {
        var clerk = Someone.resident("抽選 花子");
        clerk.take(
                Role.CENTRE_CLERK,
                new Scope.OfCentre(CENTRE),
                new Term(LocalDate.of(2020, 4, 1), null));
        return clerk.id();
    }

    static Acting acting(PersonId person) {
        var roles = App.bean(Memberships.class).current(person);
        return new Acting(new SignedIn(person, "抽選 花子", roles), "192.0.2.1");
    }

    static Acting stranger() {
        return new Acting(new SignedIn(new PersonId(UUID.randomUUID()), "誰か", List.of()), "");
    }

    Round round() {
        return App.bean(Rounds.class).find(id).orElseThrow();
    }

    List<DrawSlot> slots() {
        return App.bean(DrawSlots.class).of(id);
    }

    List<Entry> entries() {
        return App.bean(Entries.class).of(id);
    }

    List<Award> awards() {
        return App.bean(Awards.class).of(id);
    }

    Entry entry(Award award) {
        return App.bean(Entries.class).find(award.entry()).orElseThrow();
    }

    Booking booking(Award award) {
        return App.bean(Bookings.class).find(booked(award)).orElseThrow();
    }

    private static BookingId booked(Award award) {
        return Objects.requireNonNull(award.booking());
    }

    /// Somebody known by name and telephone only.
    Entry enter(int... wishes) {
        var person = new PersonId(UUID.randomUUID());
        return enter(
                new Booker(person, null, "団体 " + person.value(), null, UserClass.RESIDENT), wishes);
    }

    Entry enter(Booker booker, int... wishes) {
        var outcome = tryEntering(booker, UUID.randomUUID(), wishes);
        assertThat(outcome).isEqualTo(EnteringRounds.Outcome.DONE);
        return entries().getLast();
    }

    EnteringRounds.Outcome tryEntering(Booker booker, UUID once, int... wishes) {
        var by = booker.person() == null ? new PersonId(UUID.randomUUID()) : booker.person();
        return App.bean(EnteringRounds.class)
                .enter(
                        new Acting(new SignedIn(by, "誰か", List.of()), ""),
                        id,
                        once,
                        new Wanting(
                                booker, null, use(), IntStream.of(wishes).boxed().toList(), null));
    }

    static Entry.Use use() {
        return new Entry.Use(Purpose.CULTURE, "踊りの会", 20, false, false, "");
    }

    /// Entries are over; the draw is due.
    Festival over() {
        move(
                TODAY.minusDays(9).atStartOfDay(),
                TODAY.minusDays(2).atStartOfDay(),
                TODAY.minusDays(1).atStartOfDay());
        return this;
    }

    void move(LocalDateTime opens, LocalDateTime closes, LocalDateTime decides) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        update centre.draw_round
                           set opens_at = :opens,
                               closes_at = :closes,
                               decides_at = :decides
                         where id = :id
                        """)
                .param("opens", Rounds.moment(opens))
                .param("closes", Rounds.moment(closes))
                .param("decides", Rounds.moment(decides))
                .param("id", id.value())
                .update();
    }

    /// The time for claiming is over.
    void late(Award award) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        update centre.draw_award
                           set claim_until = :until
                         where id = :id
                        """)
                .param(
                        "until",
                        Rounds.moment(LocalDateTime.now(App.bean(Clock.class)).minusHours(1)))
                .param("id", award.id().value())
                .update();
    }

    boolean draw() {
        return App.bean(DecidingRounds.class).draw(acting(clerk()), id, "");
    }

    MakingBookings.Outcome bookDirectly(int slot) {
        var wanted = slots().get(slot - 1);
        return bookDirectly(wanted.room(), wanted.use());
    }

    static MakingBookings.Outcome bookDirectly(Room room, Use use) {
        var acting = stranger();
        return App.bean(MakingBookings.class)
                .make(
                        acting,
                        UUID.randomUUID(),
                        new Wish(room, use, Purpose.CULTURE, "割込み", 5, false, false, ""),
                        new Booker(acting.who().person(), null, "割込み", null, UserClass.RESIDENT));
    }

    List<Notice.Kind> told(Entry entry) {
        var kinds = new ArrayList<Notice.Kind>();
        App.bean(DrawNotices.class).of(id).stream()
                .filter(notice -> notice.entry().equals(entry.id()))
                .forEach(notice -> kinds.add(notice.kind()));
        return kinds;
    }

    static int rows(String sql, Object... values) {
        return App.bean(JdbcClient.class)
                .sql(sql)
                .params(List.of(values))
                .query(Integer.class)
                .single();
    }

    /// What somebody who enters types about the use.
    static Map<String, String> typedUse() {
        return Map.of(
                "once", UUID.randomUUID().toString(),
                "title", "踊りの発表",
                "purpose", "CULTURE",
                "people", "30");
    }
}
