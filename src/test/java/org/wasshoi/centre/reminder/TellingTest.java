package org.wasshoi.centre.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Users;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.SignedIn;
import org.wasshoi.signin.Visits;

class TellingTest {

    private static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));

    private final Telling telling = App.bean(Telling.class);
    private final Notices notices = App.bean(Notices.class);
    private final String mail = UUID.randomUUID() + "@example.jp";

    @Test
    void aUseThatIsNearIsToldOnceHoweverOftenAndByHowManyProgramsItIsLookedFor() {
        var person = person(mail, NoticeChannel.MAIL);
        booked("takizawa-training", person, TODAY.plusDays(1));

        var programs =
                IntStream.range(0, 6)
                        .mapToObj(_ ->
                                CompletableFuture.runAsync(() -> {
                                    notices.remember();
                                    telling.tellAll();
                                }))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(programs).join();

        assertThat(subjects()).containsExactly("もうすぐ部屋を使う日です");
        assertThat(texts().getFirst()).contains("研修室", "9:00", "健康体操", "/bookings/");
    }

    @Test
    void whoChoseNotToBeRemindedIsNot() {
        var person = person(mail, NoticeChannel.MAIL);
        App.bean(Choices.class).choose(person, Ahead.NEVER);
        booked("takizawa-tatami", person, TODAY.plusDays(1));

        tell();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void threeDaysBeforeIsForWhoChoseIt() {
        var person = person(mail, NoticeChannel.MAIL);
        booked("takizawa-kitchen", person, TODAY.plusDays(3));
        tell();
        assertThat(subjects()).isEmpty();

        App.bean(Choices.class).choose(person, Ahead.THREE_DAYS);
        tell();

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void whatWasBookedJustNowIsKnownStill() {
        var person = person(mail, NoticeChannel.MAIL);
        var booking = booked("takizawa-hall-east", person, TODAY.plusDays(1));
        made(booking.id(), 0);

        tell();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void aRequestThatIsGrantedOrRefusedIsTold() {
        var person = person(mail, NoticeChannel.MAIL);
        var granted = requested("takizawa-hall", person, TODAY.plusDays(20));
        var refused = requested("takizawa-hall", person, TODAY.plusDays(21));

        decide(granted, BookingState.CONFIRMED);
        decide(refused, BookingState.REFUSED);
        telling.tellAll();

        assertThat(subjects()).containsExactlyInAnyOrder("部屋の使用が許可されました", "部屋の使用は不許可となりました");
    }

    @Test
    void aChangeOfTimeIsToldWhateverMadeIt() {
        var person = person(mail, NoticeChannel.MAIL);
        var booking = booked("takizawa-hall-west", person, TODAY.plusDays(30));
        App.bean(JdbcClient.class)
                .sql(
                        """
                        update centre.booking
                           set during = tsrange(lower(during) + interval '4 hours', upper(during) + interval '5 hours'),
                               held = tsrange(lower(held) + interval '4 hours', upper(held) + interval '5 hours'),
                               version = version + 1
                         where id = ?
                        """)
                .param(booking.id().value())
                .update();

        telling.tellAll();

        assertThat(subjects()).containsExactly("予約の部屋か時間が変わりました");
        assertThat(texts().getFirst()).contains("13:00〜17:00");
    }

    @Test
    void whoHasNoMailIsOnTheListOfTheDeskUntilToldOnce() {
        var person = person(null, NoticeChannel.PHONE);
        var request = requested("mashiba-hall", person, TODAY.plusDays(22));
        decide(request, BookingState.CONFIRMED);
        telling.tellAll();
        var clerk = Users.clerkOf("mashiba");

        var page = clerk.get("/desk/mashiba/notices");

        assertThat(page.body()).contains("申請が許可されました", "0191-33-9999", "電話");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        var told = action(page.body());
        assertThat(clerk.post("/desk/mashiba/notices", told, Map.of()).statusCode()).isEqualTo(303);
        assertThat(clerk.post("/me", told, Map.of()).statusCode()).isEqualTo(303);
        assertThat(clerk.get("/desk/mashiba/notices").body()).contains("知らせる人はいません");
        assertThat(Users.clerkOf("genbi").post("/me", told, Map.of()).statusCode()).isEqualTo(404);
        assertThat(Users.clerkOf("genbi").get("/desk/mashiba/notices").statusCode()).isEqualTo(404);
        assertThat(
                        clerk.post("/me", "/desk/notices/" + UUID.randomUUID() + "/told", Map.of())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDeskRingsNobodyUpWithAReminderWhoHasNotAskedForOne() {
        var quiet = person(null, NoticeChannel.PHONE);
        var asking = person(null, NoticeChannel.PHONE);
        App.bean(Choices.class).choose(asking, Ahead.ONE_DAY);
        var unasked = booked("yushima-training", quiet, TODAY.plusDays(1));
        var asked = booked("yushima-tatami", asking, TODAY.plusDays(1));

        tell();

        assertThat(way(unasked)).isEqualTo(Way.SITE);
        assertThat(way(asked)).isEqualTo(Way.PHONE);
    }

    @Test
    void oneChoosesOnOnesOwnPage() {
        var visitor = Visits.by(person(mail, NoticeChannel.MAIL));

        var page = visitor.get("/me/reminders");
        assertThat(page.body()).contains("メールでお知らせします", "value=\"1\" checked");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        HttpResponse<String> chosen =
                visitor.post("/me/reminders", "/me/reminders", Map.of("days", "3"));

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/me/reminders?done=yes").body())
                .contains("value=\"3\" checked", "受け付けました");
        assertThat(visitor.post("/me/reminders", "/me/reminders", Map.of("days", "2")).statusCode())
                .isEqualTo(400);
    }

    private void tell() {
        notices.remember();
        telling.tellAll();
    }

    private List<String> subjects() {
        return column("select subject from notification.mail where recipient = ?");
    }

    private List<String> texts() {
        return column("select content from notification.mail where recipient = ?");
    }

    private List<String> column(String sql) {
        return App.bean(JdbcClient.class).sql(sql).param(mail).query(String.class).list();
    }

    private static Way way(Booking booking) {
        return App.bean(JdbcClient.class)
                .sql("select way from centre.notice where booking = ?")
                .param(booking.id().value())
                .query((row, _) -> Way.valueOf(row.getString("way")))
                .single();
    }

    private static String action(String page) {
        var from = page.indexOf("/desk/notices/");
        return page.substring(from, page.indexOf('"', from));
    }

    private static PersonId person(@Nullable String mail, NoticeChannel channel) {
        var persons = App.bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "及川 忘",
                        null,
                        new Contact(mail, "0191339999", null),
                        "ichinoseki",
                        Language.JA,
                        channel,
                        false);
        persons.add(person);
        return person.id();
    }

    private static void decide(Booking booking, BookingState to) {
        App.bean(DecidingBookings.class)
                .move(acting(booking.madeBy()), booking, to, "booking.grant");
    }

    private static Acting acting(PersonId person) {
        return new Acting(new SignedIn(person, "及川 忘", List.of()), "192.0.2.1");
    }

    /// Booked at the desk, some time ago.
    private static Booking booked(String room, PersonId person, LocalDate day) {
        var made =
                App.bean(MakingBookings.class)
                        .makeAtDesk(
                                acting(person),
                                UUID.randomUUID(),
                                wish(room, day),
                                booker(person),
                                false,
                                null);
        var id = ((MakingBookings.Outcome.Made) made).booking();
        made(id, 20);
        return App.bean(Bookings.class).find(id).orElseThrow();
    }

    private static void made(BookingId id, int daysAgo) {
        App.bean(JdbcClient.class)
                .sql("update centre.booking set made_at = ? where id = ?")
                .params(OffsetDateTime.now(App.bean(Clock.class)).minusDays(daysAgo), id.value())
                .update();
    }

    private static Booking requested(String room, PersonId person, LocalDate day) {
        var made =
                App.bean(MakingBookings.class)
                        .make(acting(person), UUID.randomUUID(), wish(room, day), booker(person));
        return App.bean(Bookings.class)
                .find(((MakingBookings.Outcome.Made) made).booking())
                .orElseThrow();
    }

    private static Booker booker(PersonId person) {
        return new Booker(person, null, "及川 忘", "0191339999", UserClass.RESIDENT);
    }

    private static Wish wish(String room, LocalDate day) {
        return new Wish(
                App.bean(Rooms.class).find(room).orElseThrow(),
                new Use(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                Purpose.WELFARE,
                "健康体操",
                12,
                false,
                false,
                "");
    }
}
