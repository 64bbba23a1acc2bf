package org.wasshoi.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;

/// The days are long over, so that no other test books there.
class VacanciesTest {

    private static final RoomId ROOM = new RoomId("takouzu-tatami");
    private static final LocalDate DAY = LocalDate.of(1998, 6, 10);
    private static final Taken EVENING = new Taken(DAY.atTime(18, 0), DAY.atTime(21, 0));
    private static final Taken LATE =
            new Taken(DAY.plusDays(1).atTime(20, 0), DAY.plusDays(2).atTime(0, 30));

    private final Vacancies vacancies = App.bean(Vacancies.class);

    @BeforeAll
    static void holdTwoTimes() {
        hold(EVENING);
        hold(LATE);
    }

    @Test
    void tellWhatIsTakenOnDaysThatDoNotFollowEachOther() {
        assertThat(taken(DAY, DAY.plusDays(7))).containsExactly(EVENING);
        assertThat(taken(DAY.minusDays(7), DAY.plusDays(7))).isEmpty();
    }

    @Test
    void tellWhatLastsFromTheDayBefore() {
        assertThat(taken(DAY.plusDays(2))).containsExactly(LATE);
        assertThat(taken(DAY.plusDays(1))).containsExactly(LATE);
    }

    @Test
    void tellWhatIsTakenWithinAPeriod() {
        assertThat(vacancies.taken(List.of(ROOM), DAY.minusDays(3), DAY.plusDays(3)).get(ROOM))
                .containsExactly(EVENING, LATE);
    }

    private List<Taken> taken(LocalDate... days) {
        return vacancies.taken(List.of(ROOM), List.of(days)).getOrDefault(ROOM, List.of());
    }

    private static void hold(Taken time) {
        App.bean(JdbcClient.class)
                .sql(
                        """
                        insert into centre.booking
                               (id, once, room, day, during, held, state, name, user_class, purpose,
                                title, people, for_profit, heating, fee_kind, gross, way, sample,
                                made_by, made_at)
                        values (:id, :id, :room, :day, tsrange(:from, :until), tsrange(:from, :to),
                                'CONFIRMED', '空きの会', 'RESIDENT', 'OTHER', '読書会', 5, false, false,
                                'MANAGER', 0, 'FORM', false, :id, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("room", ROOM.value())
                .param("day", time.from().toLocalDate())
                .param("from", time.from())
                .param("until", until(time))
                .param("to", time.to())
                .update();
    }

    /// A use ends on its own day; only clearing away may last longer.
    private static LocalDateTime until(Taken time) {
        var end = time.from().toLocalDate().atTime(23, 0);
        return time.to().isBefore(end) ? time.to() : end;
    }
}
