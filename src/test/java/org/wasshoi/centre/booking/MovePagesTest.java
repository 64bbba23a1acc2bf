package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

class MovePagesTest {

    private static final LocalDate DAY =
            LocalDate.now(App.bean(Clock.class))
                    .plusMonths(2)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PersonId person = Users.resident();
    private final Form visitor = Visits.by(person);

    @Test
    void showTheAmountBeforeAndAfterAndThenChange() {
        var path = path(booked("sekigaoka-training", DAY));
        assertThat(visitor.get(path).body()).contains(path + "/move");
        var fields = fields("sekigaoka-training", "13:00", "17:00");

        var check = visitor.post("/me", path + "/move", with(fields, "step", "check"));

        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).contains("<td>400円</td><td><strong>500円</strong></td>");
        assertThat(HtmlCheck.findings(check.body())).isEmpty();
        assertThat(HtmlCheck.findings(visitor.get(path + "/move").body())).isEmpty();
        var save = with(with(fields, "step", "move"), "shown", "500");
        var moved = visitor.post("/me", path + "/move", save);
        assertThat(location(moved)).isEqualTo(path + "?done=moved");
        assertThat(visitor.get(path + "?done=moved").body())
                .contains("予約を変えました", "13:00〜17:00", "500円");
        assertThat(visitor.post("/me", path + "/move", save).statusCode()).isEqualTo(422);
    }

    @Test
    void changeNothingForAnAmountThatWasNotShown() {
        var path = path(booked("sekigaoka-tatami", DAY));
        var fields = with(fields("sekigaoka-tatami", "13:00", "17:00"), "step", "move");

        var answer = visitor.post("/me", path + "/move", with(fields, "shown", "0"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.get(path).body()).contains("09:00〜12:00");
    }

    @Test
    void tellWhoLosesWhatIsFreeAndLeaveTheBookingAsItWas() {
        var path = path(booked("sekigaoka-kitchen", DAY));
        book(Users.resident(), "sekigaoka-kitchen", DAY, 13, null);
        var fields = with(fields("sekigaoka-kitchen", "13:00", "17:00"), "step", "move");

        var lost = visitor.post("/me", path + "/move", with(fields, "shown", "500"));

        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(lost.body()).contains("元の予約はそのままです", "近い空き");
        assertThat(lost.body().split("name=\"step\" value=\"check\"")).hasSize(5);
        assertThat(HtmlCheck.findings(lost.body())).isEmpty();
        assertThat(visitor.get(path).body()).contains("09:00〜12:00");
    }

    @ParameterizedTest(name = "{0} = {1} is told at {2}")
    @CsvSource({
        "day, 2027-02-30, day",
        "day, 2020-04-01, day",
        "from, 24:00, from",
        "from, 17:00, from",
        "room, nowhere-hall, room",
        "room, nagai-hall, room",
        "people, 9999, people",
        "title, '', title",
    })
    void sayBesideTheFieldWhatIsWrong(String field, String typed, String place) {
        var path = path(booked("sekigaoka-hall-east", DAY.plusDays(COUNT.getAndIncrement())));
        var fields = with(fields("sekigaoka-hall-east", "13:00", "17:00"), "step", "check");

        var answer = visitor.post("/me", path + "/move", with(fields, field, typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
    }

    @Test
    void askForEquipmentLaterOn() {
        var path = path(booked("sekigaoka-training", DAY.plusDays(1)));
        var fields =
                with(
                        with(fields("sekigaoka-training", "09:00", "12:00"), "day", day(1)),
                        "equipment-projector",
                        "1");

        var check = visitor.post("/me", path + "/move", with(fields, "step", "check"));

        assertThat(check.body()).contains("<td>プロジェクター 1</td>");
        assertThat(HtmlCheck.findings(check.body())).isEmpty();
        var save = with(with(fields, "step", "move"), "shown", "400");
        assertThat(location(visitor.post("/me", path + "/move", save)))
                .isEqualTo(path + "?done=moved");
        assertThat(visitor.get(path).body()).contains("プロジェクター 1");
    }

    @Test
    void areHiddenFromStrangers() {
        var path = path(booked("sekigaoka-hall-west", DAY));
        var stranger = Visits.by(Users.resident());

        assertThat(stranger.get(path + "/move").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/me", path + "/move", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path + "/later").statusCode()).isEqualTo(404);
        assertThat(visitor.get(path + "/later").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/bookings/" + UUID.randomUUID() + "/move").statusCode())
                .isEqualTo(404);
    }

    @Test
    void changeThisAndAllLaterOnesOfASeriesOneByOne() {
        var series = UUID.randomUUID();
        var all = series("wakutsu-training", series, 4);
        book(Users.resident(), "wakutsu-training", DAY.plusWeeks(2), 13, null);
        var path = path(all.get(1));
        var fields = fields("wakutsu-training", "13:00", "17:00");
        assertThat(HtmlCheck.findings(visitor.get(path + "/later").body())).isEmpty();

        var check = visitor.post("/me", path + "/later", with(fields, "step", "check"));

        assertThat(check.body()).contains("400円 → 500円", "予約が入っています");
        assertThat(HtmlCheck.findings(check.body())).isEmpty();
        assertThat(check.body().split("name=\"pick\"")).hasSize(3);
        var stale =
                visitor.post(
                        "/me",
                        path + "/later",
                        with(with(fields, "step", "move"), "pick", all.get(1).value() + "@7"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("もう変わっています");
        var one = with(with(fields, "step", "move"), "pick", all.get(1).value() + "@1");
        assertThat(location(visitor.post("/me", path + "/later", one))).isEqualTo("/me/bookings");
        assertThat(use(all.get(0)).from()).isEqualTo(LocalTime.of(9, 0));
        assertThat(use(all.get(1)).from()).isEqualTo(LocalTime.of(13, 0));
        assertThat(use(all.get(3)).from()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void askWhichOnesIfNoneIsTicked() {
        var all = series("wakutsu-tatami", UUID.randomUUID(), 2);
        var fields = fields("wakutsu-tatami", "13:00", "17:00");

        var answer =
                visitor.post("/me", path(all.getFirst()) + "/later", with(fields, "step", "move"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("予約する日を選んでください");
    }

    private List<BookingId> series(String room, UUID series, int weeks) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> book(person, room, DAY.plusWeeks(week), 9, series))
                .toList();
    }

    private BookingId booked(String room, LocalDate day) {
        return book(person, room, day, 9, null);
    }

    private static BookingId book(
            PersonId person, String room, LocalDate day, int hour, @Nullable UUID series) {
        var acting = new Acting(new SignedIn(person, "佐藤 予約", List.of()), "192.0.2.1");
        var use = new Use(day, LocalTime.of(hour, 0), LocalTime.of(hour == 9 ? 12 : 17, 0));
        var wish =
                new Wish(
                        App.bean(Rooms.class).find(room).orElseThrow(),
                        use,
                        Purpose.LEARNING,
                        "読書会",
                        10,
                        false,
                        false,
                        "");
        var booker = new Booker(person, null, "佐藤 予約", null, UserClass.RESIDENT);
        var making = App.bean(MakingBookings.class);
        var made =
                series == null
                        ? making.make(acting, UUID.randomUUID(), wish, booker)
                        : making.makeInSeries(acting, UUID.randomUUID(), series, wish, booker);
        return ((MakingBookings.Outcome.Made) made).booking();
    }

    private static Use use(BookingId id) {
        return App.bean(Bookings.class).find(id).orElseThrow().use();
    }

    private static String path(BookingId id) {
        return "/bookings/" + id.value();
    }

    private static String day(int after) {
        return DAY.plusDays(after).toString();
    }

    private static Map<String, String> fields(String room, String from, String to) {
        return Map.of(
                "version",
                "1",
                "room",
                room,
                "day",
                DAY.toString(),
                "from",
                from,
                "to",
                to,
                "title",
                "読書会",
                "people",
                "10");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
