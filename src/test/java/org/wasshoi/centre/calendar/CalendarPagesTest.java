package org.wasshoi.centre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Users;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.OrganisationKind;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Visits;

class CalendarPagesTest {

    private static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));
    private static final LocalDate DAY = TODAY.plusMonths(1).withDayOfMonth(16);
    private static final Pattern ADDRESS =
            Pattern.compile("value=\"http://[^/]+(/calendars/[^\"]+)\"");

    private final PersonId person = Users.resident();

    @Test
    void tellThePublicWhenARoomIsInUseAndNothingElse() {
        book("hanaizumi-training", null);

        var feed = App.get("/rooms/hanaizumi-training/calendar.ics");

        assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
                .isEqualTo("text/calendar;charset=UTF-8");
        assertThat(unfolded(feed))
                .contains("SUMMARY:使用中（研修室）", "DTSTART;TZID=Asia/Tokyo:")
                .doesNotContain("秘密の会", "佐藤", "/bookings/");
        assertThat(unfolded(App.get("/centres/hanaizumi/calendar.ics")))
                .contains("SUMMARY:使用中（研修室）")
                .doesNotContain("秘密の会", "佐藤");
    }

    @Test
    void showAHallInUseWhereHalfOfItIs() {
        book("hanaizumi-hall-east", null);

        assertThat(unfolded(App.get("/rooms/hanaizumi-hall/calendar.ics")))
                .contains("SUMMARY:使用中（ホール）");
        assertThat(unfolded(App.get("/rooms/hanaizumi-hall-west/calendar.ics")))
                .doesNotContain("VEVENT");
    }

    @Test
    void sendNothingTwiceThatHasNotChanged() {
        var booking = book("hanaizumi-tatami", null);
        var path = "/rooms/hanaizumi-tatami/calendar.ics";
        var tag = App.get(path).headers().firstValue("ETag").orElseThrow();

        var same = App.get(path, "If-None-Match", tag);
        cancel(booking);
        var other = App.get(path, "If-None-Match", tag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(unfolded(other)).contains("STATUS:CANCELLED", "SEQUENCE:2");
    }

    @Test
    void forgetWhatWasGivenUpLongAgo() {
        var booking = book("hanaizumi-kitchen", null);
        cancel(booking);
        App.bean(JdbcClient.class)
                .sql("update centre.booking set changed_at = ? where id = ?")
                .params(
                        OffsetDateTime.now(App.bean(Clock.class)).minusDays(61),
                        booking.id().value())
                .update();

        assertThat(unfolded(App.get("/rooms/hanaizumi-kitchen/calendar.ics")))
                .doesNotContain("VEVENT");
    }

    @Test
    void giveOnesOwnBookingsToWhoKnowsTheAddressUntilItIsRenewed() {
        var visitor = Visits.by(person);
        var booking = book("okutama-training", null);
        assertThat(visitor.get("/me/calendar").body()).contains("アドレスはまだありません");

        var made = visitor.post("/me/calendar", "/me/calendar", Map.of());

        assertThat(HtmlCheck.findings(made.body())).isEmpty();
        assertThat(made.body()).contains("webcal://");
        var address = address(made);
        assertThat(unfolded(App.get(address)))
                .contains(
                        "SUMMARY:秘密の会",
                        "LOCATION:奥玉市民センター 研修室",
                        "STATUS:CONFIRMED",
                        "UID:" + booking.id().value() + "@wasshoi",
                        "/bookings/" + booking.id().value());
        var renewed = address(visitor.post("/me/calendar", "/me/calendar", Map.of()));
        assertThat(App.get(address).statusCode()).isEqualTo(404);
        assertThat(App.get(renewed).statusCode()).isEqualTo(200);
        visitor.post("/me/calendar", "/me/calendar/end", Map.of());
        assertThat(App.get(renewed).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/me/calendar").body()).doesNotContain("/calendars/");
    }

    @Test
    void keepNothingFromWhichTheAddressCouldBeTold() {
        var address = address(Visits.by(person).post("/me/calendar", "/me/calendar", Map.of()));
        var secret = address.split("/")[2];

        var kept =
                App.bean(JdbcClient.class)
                        .sql(
                                """
                                select count(*)
                                  from centre.calendar_address
                                 where person = ?
                                   and convert_to(?, 'UTF8') = secret
                                """)
                        .params(person.value(), secret)
                        .query(Integer.class)
                        .single();

        assertThat(kept).isZero();
        assertThat(new Secret(secret).toString()).doesNotContain(secret);
    }

    @Test
    void giveAGroupsBookingsToItsMembersOnlyAndOnlyWhileTheyBelong() {
        var group = group();
        var member = new Membership(person, group, Role.MEMBER, scope(group), since());
        App.bean(Memberships.class).add(member);
        book("okutama-tatami", group.id());
        var organisation = Map.of("organisation", group.id().value().toString());

        var made = Visits.by(person).post("/me/calendar", "/me/calendar", organisation);

        assertThat(made.body()).contains("踊りの会");
        var address = address(made);
        assertThat(unfolded(App.get(address))).contains("X-WR-CALNAME:踊りの会", "秘密の会");
        var stranger = Visits.by(Users.resident());
        assertThat(stranger.post("/me/calendar", "/me/calendar", organisation).statusCode())
                .isEqualTo(404);
        App.bean(Memberships.class).members(group.id()).stream()
                .filter(one -> one.membership().person().equals(person))
                .forEach(one -> App.bean(Memberships.class).end(one.id(), TODAY.minusDays(1)));
        assertThat(App.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void sayHowToSubscribe() {
        for (var path : List.of("/rooms/okutama-training/calendar", "/centres/okutama/calendar")) {
            var page = App.get(path);
            assertThat(page.body()).contains(path + ".ics", "webcal://", "URLで追加");
            assertThat(HtmlCheck.findings(page.body())).isEmpty();
        }
    }

    @Test
    void knowNoOtherAddress() {
        for (var path :
                List.of(
                        "/rooms/nowhere/calendar",
                        "/rooms/nowhere/calendar.ics",
                        "/centres/nowhere/calendar",
                        "/centres/nowhere/calendar.ics",
                        "/calendars/guess/bookings.ics",
                        "/calendars/%00%F0%9F%8E%8F/bookings.ics")) {
            assertThat(App.get(path).statusCode()).as(path).isBetween(400, 404);
        }
        assertThat(App.get("/rooms/okutama-training/calendar.ics?from=x").statusCode())
                .isEqualTo(400);
        assertThat(
                        Visits.by(person)
                                .post("/me/calendar", "/me/calendar", Map.of("organisation", "x"))
                                .statusCode())
                .isEqualTo(404);
    }

    private static String address(HttpResponse<String> page) {
        var matcher = ADDRESS.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String unfolded(HttpResponse<String> feed) {
        assertThat(feed.statusCode()).isEqualTo(200);
        return feed.body().replace("\r\n ", "");
    }

    private Booking book(String room, OrganisationId organisation) {
        var acting = acting();
        var made =
                (MakingBookings.Outcome.Made)
                        App.bean(MakingBookings.class)
                                .make(
                                        acting,
                                        UUID.randomUUID(),
                                        new Wish(
                                                App.bean(Rooms.class).find(room).orElseThrow(),
                                                new Use(
                                                        DAY,
                                                        LocalTime.of(9, 0),
                                                        LocalTime.of(12, 0)),
                                                Purpose.CULTURE,
                                                "秘密の会",
                                                9,
                                                false,
                                                false,
                                                ""),
                                        new Booker(
                                                person,
                                                organisation,
                                                "佐藤 予約",
                                                null,
                                                UserClass.RESIDENT));
        return App.bean(Bookings.class).find(made.booking()).orElseThrow();
    }

    private void cancel(Booking booking) {
        App.bean(DecidingBookings.class)
                .move(acting(), booking, BookingState.CANCELLED, "booking.cancel");
    }

    private Acting acting() {
        return new Acting(new SignedIn(person, "佐藤 予約", List.of()), "192.0.2.1");
    }

    private static Organisation group() {
        var organisations = App.bean(Organisations.class);
        var group =
                new Organisation(
                        organisations.nextId(),
                        OrganisationKind.GROUP,
                        "踊りの会",
                        null,
                        null,
                        Organisation.Register.NONE,
                        false);
        organisations.add(group);
        return group;
    }

    private static Scope scope(Organisation group) {
        return new Scope.OfOrganisation(group.id());
    }

    private static Term since() {
        return new Term(LocalDate.of(2020, 4, 1), null);
    }
}
