package org.wasshoi.centre.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.privacy.Disposable.Due;

class NamesOfWaitingTest {

    private static final LocalDate THEN = LocalDate.of(1999, 5, 10);

    private final NamesOfWaiting names = App.bean(NamesOfWaiting.class);

    @Test
    void goAfterTheirTime() {
        var room = Crowd.room("takouzu-tatami");
        Crowd.book(Crowd.someone(), Crowd.wish(room, Crowd.DAY));
        var waiting = Crowd.join(Crowd.someone(), Crowd.wish(room, Crowd.DAY), false);
        happenedThen(waiting);
        var due = new Due("takouzu " + THEN, THEN);
        assertThat(names.beganBefore(THEN.plusDays(1))).contains(due);
        assertThat(names.beganBefore(THEN)).doesNotContain(due);

        assertThat(names.dispose(due)).isTrue();

        assertThat(Crowd.again(waiting).booker().name()).isEqualTo("—");
        assertThat(Crowd.again(waiting).booker().phone()).isNull();
        assertThat(names.beganBefore(THEN.plusDays(1))).doesNotContain(due);
    }

    private static void happenedThen(Waiting waiting) {
        var jdbc = App.bean(JdbcClient.class);
        jdbc.sql("insert into centre.waiting_line values ('takouzu', ?)").param(THEN).update();
        jdbc.sql("update centre.waiting set day = ?, state = 'LAPSED' where id = ?")
                .param(THEN)
                .param(waiting.id().value())
                .update();
    }
}
