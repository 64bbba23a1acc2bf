package org.wasshoi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final List<Field> FIELDS =
            List.of(
                    new Field("day", true, List.of("利用日", "日付", "date")),
                    new Field("people", true, List.of("利用人数", "人数", "attendance")),
                    new Field("room", false, List.of("部屋", "会議室")));

    @Test
    void findsTheHeadsBelowATitle() {
        var matching = guess(line(1, "室根市民センター 令和5年度"), line(3, "No", "利 用 日", "人数（人）"));

        assertThat(matching.head()).isEqualTo(3);
        assertThat(matching.columns()).isEqualTo(Map.of("day", 1, "people", 2));
    }

    @Test
    void takesTheVeryWordBeforeOneThatHoldsIt() {
        assertThat(guess(line(1, "小計人数", "利用人数", "日付")).columns())
                .isEqualTo(Map.of("people", 1, "day", 2));
    }

    @Test
    void knowsEnglishHeadsAndFullWidthOnes() {
        assertThat(guess(line(1, "ＤＡＴＥ", "Attendance", "※部屋名")).columns())
                .isEqualTo(Map.of("day", 0, "people", 1, "room", 2));
    }

    @Test
    void remembersWhatWasPutRightBefore() {
        var before = new Matching(0, 1, false, Map.of("people", 1, "day", 0));
        var known = before.heads(line(1, "ひにち", "来た方"));

        var next = Matching.guess(List.of(line(1, "人数", "来た方", "ひにち")), FIELDS, 0, known);

        assertThat(next.columns()).isEqualTo(Map.of("people", 1, "day", 2));
    }

    @Test
    void takesABlankCellForTheOneAboveOnlyIfToldSo() {
        var columns = Map.of("day", 0, "people", 1);
        var filled = new Row(new Matching(0, 1, true, columns), Set.of("day"));
        var bare = new Row(new Matching(0, 1, false, columns), Set.of("day"));
        filled.at(line(2, "5月1日", "3"));
        bare.at(line(2, "5月1日", "3"));

        assertThat(filled.at(line(3, "", "")).text("day")).isEqualTo("5月1日");
        assertThat(filled.text("people")).isEmpty();
        assertThat(bare.at(line(3, "", "")).text("day")).isEmpty();
    }

    @Test
    void findsNothingInATableOfNothing() {
        assertThat(guess().columns()).isEmpty();
        assertThat(guess(line(1, "", "a", "b")).columns()).isEmpty();
    }

    private static Matching guess(Line... lines) {
        return Matching.guess(List.of(lines), FIELDS, 0, Map.of());
    }

    private static Line line(int number, String... cells) {
        return new Line(number, List.of(cells));
    }
}
