package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.signin.Form;

class EditingRoomsTest {

    private static final String ROOMS = "/rules/surisawa/rooms";

    private final Form manager = Office.manager("surisawa").browser();

    @Test
    void tellsWhichRoomsExcludeEachOther() {
        var list = manager.get(ROOMS).body();
        var page = manager.get(ROOMS + "/surisawa-hall").body();

        assertThat(list).contains("同時に使えない：ホール東半面、ホール西半面");
        assertThat(page).contains(ROOMS + "/surisawa-hall-east", "closed=always");
        assertThat(HtmlCheck.findings(list)).isEmpty();
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(manager.get(ROOMS + "/murone-hall").statusCode()).isEqualTo(404);
        assertThat(manager.get("/rules/murone/rooms").statusCode()).isEqualTo(404);
    }

    @Test
    void changesWhatARoomIsAtOnce() {
        var answer =
                post(
                        "surisawa-kitchen",
                        Map.of(
                                "easy", "りょうりの へや",
                                "capacity", "30",
                                "equipment-piano", "1",
                                "MUSIC", "yes",
                                "HEARING_LOOP", "yes",
                                "way", "REQUEST"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var room = room("surisawa-kitchen");
        assertThat(room.capacity()).isEqualTo(30);
        assertThat(room.equipment()).containsEntry("piano", 1);
        assertThat(room.suited()).contains(Room.Suited.MUSIC);
        assertThat(room.barrierFree()).contains(Room.BarrierFree.HEARING_LOOP);
        assertThat(room.way()).isEqualTo(Room.Way.REQUEST);
        assertThat(App.get("/rooms/surisawa-kitchen").body()).contains("30人", "ピアノ");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "capacity, 0",
        "capacity, many",
        "floor, 0",
        "floor, 21",
        "en, ''",
        "way, SOMEHOW",
        "equipment-piano, -1",
        "equipment-dragon, 1",
    })
    void refusesBadInputAndWritesNothing(String field, String typed) {
        var before = room("surisawa-tatami");

        var answer = post("surisawa-tatami", Map.of(field, typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field__error");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(room("surisawa-tatami")).isEqualTo(before);
    }

    @Test
    void showsBookingsForMorePeopleFirst() {
        Office.booked("surisawa-training", Office.TODAY.plusDays(20));

        var asked = post("surisawa-training", Map.of("capacity", "10"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("新しい定員を超える予約が1件あります", "山びこ合唱団");
        assertThat(HtmlCheck.findings(asked.body())).isEmpty();
        assertThat(room("surisawa-training").capacity()).isEqualTo(36);

        post("surisawa-training", Map.of("capacity", "10", "step", "anyway"));
        assertThat(room("surisawa-training").capacity()).isEqualTo(10);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        var answer = post("surisawa-hall-west", Map.of("capacity", "70", "edition", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"70\"");
        assertThat(room("surisawa-hall-west").capacity()).isEqualTo(80);
    }

    private HttpResponse<String> post(String room, Map<String, String> fields) {
        var path = ROOMS + "/" + room;
        var all = new HashMap<>(RoomFields.typed(room(room)));
        all.putAll(Office.filled(manager, path, fields));
        return manager.post(path, path, all);
    }

    private static Room room(String code) {
        return App.bean(Rooms.class).find(code).orElseThrow();
    }
}
