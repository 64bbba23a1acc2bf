package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.MovingBookings;
import org.wasshoi.centre.booking.MovingBookings.Outcome;
import org.wasshoi.kernel.Yen;
import org.wasshoi.signin.Form;

class MovingAtDeskTest {

    private static final String CENTRE = "kawasaki";
    private static final Pattern INSTEAD = Pattern.compile("name=\"instead\" value=\"([^\"]+)\"");
    private static final AtomicInteger DAYS = new AtomicInteger(200);

    private final Form clerk = Counter.clerk(CENTRE).browser();
    private final LocalDate day = day();
    private final Line line = Counter.booked("kawasaki-training", day, 9);

    @Test
    void givesABookingAnotherRoomAndTellsItsHistory() {
        var answer = move(line, Map.of("slot", slot("tatami", "13:00 17:00")));

        assertThat(location(answer)).isEqualTo(now().onSheet());
        assertThat(now().room().id().value()).isEqualTo("kawasaki-tatami");
        assertThat(now().booking().use().from()).hasToString("13:00");
        assertThat(now().booking().version()).isEqualTo(line.booking().version() + 1);
        assertThat(clerk.get(line.path()).body()).contains("部屋・時間を変えた（前は 研修室", "窓口 花子");
        assertThat(audited()).isEqualTo(1);
        assertThat(now().booking().fee().gross()).isEqualTo(new Yen(500));
    }

    @Test
    void asksForTheDifferenceWhereMoreIsToBePaid() {
        App.bean(RunningDesk.class).take(Counter.acting(), line, Step.PAID, Counter.TODAY);

        move(now(), Map.of("slot", slot("training", "13:00 17:00")));

        assertThat(now().booking().use().from()).hasToString("13:00");
        assertThat(now().booking().fee().gross()).isEqualTo(new Yen(500));
        assertThat(clerk.get(line.path() + "/money").body()).contains("100円");
    }

    @Test
    void movesOnceHoweverOftenTheFormIsSent() {
        var wanted = Map.of("slot", slot("tatami", "09:00 12:00"));

        assertThat(location(move(line, wanted))).isEqualTo(location(move(line, wanted)));
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void tellsWhoComesTooLateWhatIsFreeNearby() {
        Counter.booked("kawasaki-tatami", day, 9);

        var answer = move(line, Map.of("slot", slot("tatami", "09:00 12:00")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(now()).isEqualTo(line);
        var instead = INSTEAD.matcher(answer.body());
        assertThat(instead.find()).isTrue();
        assertThat(move(line, Map.of("instead", instead.group(1))).statusCode()).isEqualTo(303);
    }

    @Test
    void letsTwoChangeRooms() {
        var other = Counter.booked("kawasaki-kitchen", day, 9);

        var answer = swap(line, other);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(now().room()).isEqualTo(other.room());
        assertThat(Counter.again(other).room()).isEqualTo(line.room());
        assertThat(swap(line, other).statusCode()).isEqualTo(409);
        assertThat(now().room()).isEqualTo(other.room());
    }

    @Test
    void changesNeitherWhereOneDoesNotFit() {
        var other = Counter.booked("kawasaki-tatami", day, 13);
        Counter.booked("kawasaki-training", day, 13);

        var answer = swap(line, other);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("id=\"partner-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(now()).isEqualTo(line);
        assertThat(Counter.again(other)).isEqualTo(other);
    }

    @Test
    void movesForTheFirstOfTwoClerksOnly() {
        move(line, Map.of("slot", slot("tatami", "09:00 12:00")));

        var later = move(line, Map.of("slot", slot("kitchen", "09:00 12:00")));

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("ほかの人が先に");
        assertThat(HtmlCheck.findings(later.body())).isEmpty();
        assertThat(now().room().id().value()).isEqualTo("kawasaki-tatami");
    }

    @Test
    void letsOneOfManyHaveARoomThatAllWant() throws Exception {
        var wanted = "kawasaki-hall-west";
        var lines =
                Stream.of("tatami", "kitchen", "hall-east")
                        .map(room -> Counter.booked("kawasaki-" + room, day, 9))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var moved = 0;
            for (var outcome :
                    threads.invokeAll(lines.stream().map(one -> into(one, wanted)).toList())) {
                moved += outcome.get() instanceof Outcome.Moved ? 1 : 0;
            }
            assertThat(moved).isEqualTo(1);
        }
        assertThat(lines.stream().filter(one -> isIn(one, wanted))).hasSize(1);
    }

    private static boolean isIn(Line line, String room) {
        return Counter.again(line).room().id().value().equals(room);
    }

    private static Callable<Outcome> into(Line line, String room) {
        var to = App.bean(org.wasshoi.centre.Rooms.class).find(room).orElseThrow();
        return () ->
                App.bean(MovingBookings.class)
                        .move(
                                Counter.acting(),
                                line.moving(to, line.booking().use()),
                                Checking.Door.DESK,
                                null);
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource({
        "slot, '', slot",
        "slot, x, slot",
        "slot, 2026-04-31 kawasaki-training 09:00 12:00, slot",
        "slot, 2026-04-01 kawasaki-training 09:00 12:00, slot",
        "slot, 2036-04-30 kawasaki-training 09:00 24:00, slot",
        "slot, 2036-04-30 kawasaki-training 18:00 09:00, slot",
        "slot, 2027-01-20 murone-training 09:00 12:00, slot",
        "to, 24:00, to",
        "to, 09:00, slot",
        "to, 10:00, slot",
    })
    void saysBesideTheFieldWhatIsWrongAndMovesNothing(String field, String typed, String place) {
        var fields = new HashMap<>(Map.of("slot", slot("tatami", "09:00 12:00")));
        fields.put(field, typed);

        var answer = move(line, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(now()).isEqualTo(line);
    }

    @Test
    void takesNoRoomThatIsTooSmall() {
        var many = Counter.booked("kawasaki-hall-east", day, 13);
        Counter.change(many, "people", 60);

        assertThat(move(Counter.again(many), Map.of("slot", slot("tatami", "13:00 17:00"))).body())
                .contains("id=\"slot-e\"");
        assertThat(isIn(many, "kawasaki-hall-east")).isTrue();
    }

    @Test
    void movesNothingThatIsOverOrInUse() {
        var past = Counter.booked("kawasaki-tatami", Counter.day());

        assertThat(clerk.get(past.path() + "/move").body()).contains("もう変えられません");
        assertThat(move(past, Map.of("slot", slot("tatami", "09:00 12:00"))).statusCode())
                .isEqualTo(409);
        assertThat(swap(past, line).statusCode()).isEqualTo(409);
        assertThat(Counter.again(past)).isEqualTo(past);
    }

    @Test
    void isClosedToOtherDesks() {
        var elsewhere = Counter.clerk(Counter.ELSEWHERE).browser();

        assertThat(elsewhere.get(line.path() + "/move").statusCode()).isEqualTo(404);
        for (var action : List.of("move", "swap")) {
            assertThat(post(elsewhere, line, action, Map.of()).statusCode()).isEqualTo(404);
        }
        assertThat(post(clerk, line, "swap", Map.of("partner", "x")).statusCode()).isEqualTo(422);
        assertThat(clerk.get(line.path() + "/move?day=x").statusCode()).isEqualTo(422);
        assertThat(HtmlCheck.findings(clerk.get(line.path() + "/move").body())).isEmpty();
    }

    private Line now() {
        return Counter.again(line);
    }

    private String slot(String room, String times) {
        return "%s kawasaki-%s %s".formatted(day, room, times);
    }

    private HttpResponse<String> move(Line which, Map<String, String> fields) {
        return post(clerk, which, "move", fields);
    }

    private HttpResponse<String> swap(Line which, Line other) {
        return post(clerk, which, "swap", Map.of("partner", Partner.value(other.booking())));
    }

    private static HttpResponse<String> post(
            Form form, Line line, String action, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", String.valueOf(line.booking().version()));
        return form.post("/me", line.path() + "/" + action, all);
    }

    private int audited() {
        return Counter.rows(
                "select count(*) from audit.entry where verb = 'booking.move' and record_id = ?",
                line.id().toString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
    }

    /// Open days that nobody else uses, within the window, and not at New Year.
    private static LocalDate day() {
        return Counter.TODAY.plusDays(DAYS.getAndIncrement() % 60 + 50);
    }
}
