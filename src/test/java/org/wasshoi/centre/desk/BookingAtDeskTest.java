package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.community.Register;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.signin.Form;

class BookingAtDeskTest {

    private static final String BOOK = "/desk/fujisawa/book";
    private static final Pattern INSTEAD = Pattern.compile("name=\"instead\" value=\"([^\"]+)\"");
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Form clerk = Counter.clerk(Counter.ELSEWHERE).browser();
    private final LocalDate day = day();
    private final String slot = day + " fujisawa-training 09:00 12:00";

    @Test
    void offersWhatIsFreeFirst() {
        send(Map.of());

        var page = clerk.get(BOOK + "?day=" + day).body();

        assertThat(page.indexOf("和室 09:00〜12:00"))
                .isPositive()
                .isLessThan(page.indexOf("研修室 09:00〜12:00（ふさがっています）"));
    }

    @Test
    void makesOneBookingOfADoubleClick() {
        var once = Map.of("once", UUID.randomUUID().toString());

        var first = send(once);
        var second = send(once);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(made()).isEqualTo(1);
        var sheet = clerk.get(first.headers().firstValue("Location").orElseThrow().split("#")[0]);
        assertThat(sheet.body()).contains("藤沢 太郎", "口頭許可", "俳句の会");
    }

    @Test
    void offersOtherTimesToWhoComesTooLateAndBooksThemAtOnce() {
        send(Map.of());

        var taken = send(Map.of("name", "遅れた 人"));

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(HtmlCheck.findings(taken.body())).isEmpty();
        var instead = INSTEAD.matcher(taken.body());
        assertThat(instead.find()).isTrue();
        assertThat(taken.body()).contains("value=\"遅れた 人\"");
        assertThat(send(Map.of("instead", instead.group(1))).statusCode()).isEqualTo(303);
    }

    @Test
    void joinsTimesThatFollowEachOther() {
        var answer = send(Map.of("slot", day + " fujisawa-tatami 09:00 12:00", "to", "17:00"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(clerk.get("/desk/fujisawa?day=" + day).body()).contains("〜17:00");
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource({
        "slot, '', slot",
        "slot, x, slot",
        "slot, 2026-04-31 fujisawa-training 09:00 12:00, slot",
        "slot, +999999999-12-31 fujisawa-training 09:00 12:00, slot",
        "slot, 2036-04-30 fujisawa-training 09:00 24:00, slot",
        "slot, 2026-04-01 fujisawa-training 09:00 12:00, day",
        "slot, 2027-01-20 murone-training 09:00 12:00, slot",
        "to, 24:00, to",
        "to, 09:00, slot",
        "to, 10:00, slot",
        "name, '', name",
        "phone, 119, phone",
        "title, '', title",
        "people, 0, people",
        "people, -1, people",
        "people, 99999, people",
        "people, 37, people",
        "purpose, DANCING, purpose",
        "userClass, KING, userClass",
        "exemption, public, exemption",
        "receptionChannel, dove, receptionChannel",
    })
    void saysBesideTheFieldWhatIsWrongAndWritesNothing(String field, String typed, String place) {
        var answer = send(Map.of(field, typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(made()).isZero();
    }

    @Test
    void choosesTheRoomThatIsFreeNowForWhoWalksIn() {
        var room = CentreFixtures.room();
        var page =
                new BookAtDeskPage(
                        App.bean(Register.class).centres().getFirst(),
                        day,
                        day.toString(),
                        List.of(
                                new Offer(room, day, CentreFixtures.MORNING, true),
                                new Offer(room, day, CentreFixtures.NIGHT, true),
                                new Offer(room, day, CentreFixtures.AFTERNOON, false)),
                        List.of(),
                        DeskForm.of(Map.of()),
                        ReceptionForm.today(day),
                        UUID.randomUUID(),
                        List.of(),
                        null);

        assertThat(page.choosing(LocalTime.of(11, 59)).form().slot())
                .isEqualTo(day + " yamanome-training 09:00 12:00");
        assertThat(page.choosing(LocalTime.of(12, 0)).form().slot()).isEmpty();
        assertThat(page.choosing(LocalTime.of(14, 0)).form().slot()).isEmpty();
    }

    @Test
    void asksForTheKeyOfTheFormAndTakesNobodyElses() {
        assertThat(send(Map.of("once", "x")).statusCode()).isEqualTo(400);
        var once = Map.of("once", UUID.randomUUID().toString());
        send(once);
        var other = new HashMap<>(once);
        other.put("slot", day + " fujisawa-kitchen 09:00 12:00");
        assertThat(send(Counter.clerk(Counter.ELSEWHERE).browser(), other).statusCode())
                .isEqualTo(400);
        assertThat(made()).isEqualTo(1);
    }

    private HttpResponse<String> send(Map<String, String> other) {
        return send(clerk, other);
    }

    private HttpResponse<String> send(Form visit, Map<String, String> other) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "once", UUID.randomUUID().toString(),
                                "slot", slot,
                                "name", "藤沢 太郎",
                                "phone", "０１９１−６３−２１１１",
                                "title", "俳句の会",
                                "people", "12",
                                "purpose", "CULTURE",
                                "oral", "yes",
                                "receptionChannel", "phone",
                                "receivedOn", Counter.TODAY.toString()));
        fields.putAll(other);
        return visit.post(BOOK, BOOK, fields);
    }

    private int made() {
        return Counter.rows(
                """
                select count(*)
                  from centre.booking
                 where room like 'fujisawa-%'
                   and day = ?
                   and name = '藤沢 太郎'
                """,
                day);
    }

    /// Open days that nobody else uses, within the window of everybody, and not at New Year.
    private static LocalDate day() {
        var first = Counter.TODAY.plusDays(45);
        var isNearNewYear = first.getMonth() == Month.DECEMBER;
        return first.plusDays((isNearNewYear ? 40 : 0) + DAYS.getAndIncrement());
    }
}
