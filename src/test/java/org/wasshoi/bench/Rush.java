package org.wasshoi.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.Wasshoi;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.kernel.Tokyo;

/// The opening rush (受付開始): many people want few slots in the same minute, over HTTP with all
/// checks, and how many free slots a second can be booked; beside a plain insert under the same
/// constraint.
record Rush(
        int people,
        int slots,
        int won,
        int lost,
        int twice,
        double seconds,
        double p99,
        double perSecond,
        double plainPerSecond,
        Fifty fifty) {

    private static final int PEOPLE = 2_000;
    private static final int SLOTS = 200;
    private static final int CONNECTIONS = 64;
    static final int CLIENTS = 8;

    private static final int APART = 20_000;

    /// The compiler is busy for so many times as long as is measured.
    private static final int WARM_UP = 8;

    static Rush measure(Database database, Duration time) throws Exception {
        var application = new SpringApplication(Wasshoi.class);
        application.setDefaultProperties(
                Map.of(
                        "wasshoi.database.url",
                        database.url(),
                        "wasshoi.sample",
                        "false",
                        "wasshoi.forms-in-ten-minutes",
                        "100000000"));
        try (var program = application.run("--server.port=0")) {
            return measure(program, time);
        }
    }

    private static Rush measure(ConfigurableApplicationContext program, Duration time)
            throws Exception {
        var server = ((WebServerApplicationContext) program).getWebServer();
        var citizens = new Citizens(program, "http://localhost:" + server.getPort(), PEOPLE);
        var slots = slots(program.getBean(Rooms.class).all());
        book(citizens, slots.subList(APART, slots.size()), time.multipliedBy(WARM_UP));
        var booked = book(citizens, slots.subList(SLOTS, slots.size()), time);
        var begun = System.nanoTime();
        var answers = Citizens.together(CONNECTIONS, wishes(citizens, slots));
        var seconds = (System.nanoTime() - begun) / 1e9;
        var times = answers.stream().map(Citizens.Answer::milliseconds).sorted().toList();
        var jdbc = program.getBean(JdbcClient.class);
        return new Rush(
                PEOPLE,
                SLOTS,
                count(answers, 303),
                count(answers, 409),
                twice(jdbc),
                seconds,
                times.get(times.size() * 99 / 100),
                booked / (time.toMillis() / 1e3),
                plain(jdbc, time),
                Fifty.measure(citizens, jdbc, slots.reversed()));
    }

    private static List<Callable<Citizens.Answer>> wishes(Citizens citizens, List<Wanted> slots) {
        var wishes =
                new ArrayList<>(
                        IntStream.range(0, PEOPLE)
                                .<Callable<Citizens.Answer>>mapToObj(
                                        one -> () -> citizens.book(one, slots.get(one % SLOTS)))
                                .toList());
        Collections.shuffle(wishes, new Random(1));
        return wishes;
    }

    /// How many free slots eight clients book in the time, each slot wanted once.
    private static int book(Citizens citizens, List<Wanted> slots, Duration time) throws Exception {
        var next = new AtomicInteger();
        var end = System.nanoTime() + time.toNanos();
        var clients =
                IntStream.range(0, CLIENTS)
                        .<Callable<Integer>>mapToObj(_ ->
                                () -> {
                                    int made = 0;
                                    while (System.nanoTime() < end) {
                                        var one = next.getAndIncrement();
                                        var answer = citizens.book(one, slots.get(one));
                                        made += answer.status() == 303 ? 1 : 0;
                                    }
                                    return made;
                                })
                        .toList();
        return Citizens.together(CLIENTS, clients).stream().mapToInt(Integer::intValue).sum();
    }

    private static int plain(JdbcClient jdbc, Duration time) throws Exception {
        jdbc.sql(
                        "create table public.plain (part text, held tsrange, exclude using gist (part with =, held with &&))")
                .update();
        var next = new AtomicInteger();
        var end = System.nanoTime() + time.toNanos();
        var clients =
                IntStream.range(0, CLIENTS)
                        .<Callable<Integer>>mapToObj(_ -> () -> insert(jdbc, next, end))
                        .toList();
        var made = Citizens.together(CLIENTS, clients).stream().mapToInt(Integer::intValue).sum();
        return (int) (made / (time.toMillis() / 1e3));
    }

    private static int insert(JdbcClient jdbc, AtomicInteger next, long end) {
        int made = 0;
        for (; System.nanoTime() < end; made++) {
            var number = next.getAndIncrement();
            jdbc.sql(
                            """
                            insert into public.plain
                            values ('room-' || :room,
                                    tsrange(timestamp '2027-01-01' + :hour * interval '4 hours',
                                            timestamp '2027-01-01' + :hour * interval '4 hours'
                                            + interval '3 hours'))
                            """)
                    .param("room", number % 200)
                    .param("hour", number / 200)
                    .update();
        }
        return made;
    }

    /// Bookings that hold a part while another holds it; counted without the constraint's help.
    private static int twice(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select count(*)
                          from centre.booking as one
                          join centre.room_part as one_part
                            on one_part.room = one.room
                          join centre.room_part as other_part
                            on other_part.part = one_part.part
                          join centre.booking as other
                            on other.room = other_part.room
                           and other.day = one.day
                           and other.held && one.held
                           and other.id > one.id
                        """)
                .query(Integer.class)
                .single();
    }

    private static int count(List<Citizens.Answer> answers, int status) {
        return (int) answers.stream().filter(answer -> answer.status() == status).count();
    }

    /// Every band of every room that is booked at once and is no part of another, day by day.
    private static List<Wanted> slots(List<Room> rooms) {
        var first = LocalDate.now(Tokyo.ZONE).plusDays(10);
        return IntStream.range(0, 150)
                .mapToObj(first::plusDays)
                .filter(day -> day.getMonthValue() != 1 && day.getDayOfMonth() < 29)
                .flatMap(day -> rooms.stream().flatMap(room -> bands(room, day)))
                .toList();
    }

    private static Stream<Wanted> bands(Room room, LocalDate day) {
        var code = room.id().value();
        return room.way() == Room.Way.DIRECT
                ? Stream.of(
                        new Wanted(code, day, LocalTime.of(9, 0), LocalTime.NOON, "400"),
                        new Wanted(code, day, LocalTime.of(13, 0), LocalTime.of(17, 0), "500"),
                        new Wanted(code, day, LocalTime.of(18, 0), LocalTime.of(21, 0), "500"))
                : Stream.empty();
    }
}
