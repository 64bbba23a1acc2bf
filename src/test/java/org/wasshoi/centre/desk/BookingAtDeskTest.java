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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.community.Register;
import org.wasshoi.people.Name;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;
import org.wasshoi.web.Once;

class BookingAtDeskTest {

    private static final String BOOK = "/desk/fujisawa/book";
    private static final Pattern INSTEAD = Pattern.compile("name=\"instead\" value=\"([^\"]+)\"");
    private static final Pattern PICK = Pattern.compile("name=\"pick\" value=\"([^\"]+)\"");
    private static final Pattern KNOWN = Pattern.compile("name=\"known\" value=\"([^\"]+)\"");
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
    void fillsInWhatTheSameNumberBookedTheLastTime() {
        var phone = "019163" + (1000 + DAYS.getAndIncrement());
        send(Map.of("phone", phone, "name", "川柳の会", "title", "句会", "people", "9"));

        var page = find("０１９１-" + phone.substring(4)).body();

        assertThat(page).contains("川柳の会の前回の内容を下に入れました");
        assertThat(page)
                .contains(
                        "value=\"川柳の会\"",
                        "value=\"" + phone,
                        "value=\"句会\"",
                        "value=\"9\"",
                        "<option value=\"CULTURE\" selected>");
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @Test
    void offersAChoiceWhereSeveralAreKnown() {
        send(Map.of("name", "藤沢えんぶり会 一班"));
        send(Map.of("name", "藤沢えんぶり会 二班", "slot", day + " fujisawa-tatami 09:00 12:00"));

        var page = find("藤沢えんぶり会");

        var picks = PICK.matcher(page.body()).results().map(one -> one.group(1)).toList();
        assertThat(picks).hasSize(2);
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        var picked = find("藤沢えんぶり会", Map.of("pick", picks.getLast())).body();
        assertThat(picked).containsPattern("id=\"name\"[^>]*value=\"藤沢えんぶり会 [一二]班\"");
    }

    @Test
    void knowsTheCentresOwnListByNameAndByNumber() {
        var number = "01915" + (10_000 + DAYS.getAndIncrement());
        list("fujisawa", "ゑんぶり保存会", number);
        list("yamanome", "ゑんぶり見る会", "0191512222");

        var byNumber = find(number).body();
        assertThat(byNumber)
                .containsPattern("id=\"name\"[^>]*value=\"ゑんぶり保存会\"")
                .containsPattern("id=\"phone\"[^>]*value=\"" + number + "\"")
                .containsPattern("value=\"LOCAL_GROUP\" selected");
        var byName = find("ゑんぶり").body();
        assertThat(byName).contains("ゑんぶり保存会").doesNotContain("ゑんぶり見る会");
        var known = KNOWN.matcher(byName);
        assertThat(known.find()).isTrue();
        assertThat(known.group(1)).startsWith("regular-user.");

        send(Map.of("known", known.group(1), "name", "ゑんぶり保存会"));

        assertThat(
                        App.bean(JdbcClient.class)
                                .sql(
                                        """
                                        select count(*)
                                          from centre.booking
                                         where name = 'ゑんぶり保存会'
                                           and organisation is not null
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    private static void list(String centre, String name, String phone) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        insert into centre.regular_user (id, centre, organisation, made_here, name,
                                                         search_key, phone, contact, user_class,
                                                         recorded_by, recorded_at)
                        values (gen_random_uuid(), :centre, gen_random_uuid(), false, :name, :key,
                                :phone, '千葉', 'LOCAL_GROUP', gen_random_uuid(), now())
                        """)
                .param("centre", centre)
                .param("name", name)
                .param("key", new Name(name).key())
                .param("phone", phone)
                .update();
    }

    @Test
    void booksForAPersonOfTheRegisterOnTheirWord() {
        var name = "菅原 登録" + DAYS.getAndIncrement();
        var person = Someone.resident(name);
        var page = find(name).body();
        var known = KNOWN.matcher(page);
        assertThat(known.find()).isTrue();
        assertThat(known.group(1)).isEqualTo("person." + person.id().value());

        send(Map.of("known", known.group(1), "name", name));

        assertThat(
                        Counter.rows(
                                """
                                select count(*)
                                  from centre.booking
                                 where person = ?
                                   and statement_of = person
                                   and reception_channel = 'PHONE'
                                """,
                                person.id().value()))
                .isEqualTo(1);
        assertThat(
                        Counter.rows(
                                "select count(*) from audit.entry where record_id = ? and record_type = 'person'",
                                person.id().value().toString()))
                .isEqualTo(1);
    }

    @Test
    void takesNobodyElsesNameAndNoForgedOneForAPerson() {
        var person = Someone.resident("名のある 人");
        var key = "person." + person.id().value();

        assertThat(send(Map.of("known", key, "name", "別の 人")).statusCode()).isEqualTo(303);
        var forged = new HashMap<>(Map.of("known", "person." + UUID.randomUUID()));
        forged.put("slot", day + " fujisawa-tatami 09:00 12:00");
        assertThat(send(forged).statusCode()).isEqualTo(303);
        assertThat(
                        Counter.rows(
                                "select count(*) from centre.booking where day = ? and person is not null",
                                day))
                .isZero();
    }

    @Test
    void putsWhatFoundNobodyWhereItBelongs() {
        assertThat(find("0191990000").body())
                .containsPattern("id=\"phone\"[^>]*value=\"0191990000\"");
        assertThat(find("見知らぬ 人").body()).containsPattern("id=\"name\"[^>]*value=\"見知らぬ 人\"");
        assertThat(find("").statusCode()).isEqualTo(422);
        assertThat(find("x".repeat(121)).body()).contains("id=\"words-e\"");
    }

    /// Citizens cannot book these days any more; the desk can as long as they are open.
    @Test
    void takesAWishThatComesLate() {
        var answers =
                IntStream.rangeClosed(0, 10)
                        .mapToObj(days -> Counter.TODAY.plusDays(1 + days))
                        .map(late -> send(Map.of("slot", late + " fujisawa-kitchen 18:00 21:00")))
                        .map(HttpResponse::statusCode);

        assertThat(answers).contains(303);
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
                        new Choices(
                                List.of(
                                        new Offer(room, day, CentreFixtures.MORNING, true),
                                        new Offer(room, day, CentreFixtures.NIGHT, true),
                                        new Offer(room, day, CentreFixtures.AFTERNOON, false))),
                        List.of(),
                        DeskForm.of(Map.of()),
                        ReceptionForm.today(day),
                        Once.fresh(),
                        Lookup.NONE,
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

    private HttpResponse<String> find(String words) {
        return find(words, Map.of());
    }

    private HttpResponse<String> find(String words, Map<String, String> other) {
        var fields = new HashMap<>(Map.of("once", UUID.randomUUID().toString(), "words", words));
        fields.putAll(other);
        return clerk.post(BOOK, BOOK + "/known", fields);
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
