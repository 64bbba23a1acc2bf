package org.wasshoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.example.Came;
import org.wasshoi.centre.example.Example;
import org.wasshoi.kernel.FiscalYear;

class DiaryTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Diary CITY = SampleFixtures.aDiary();
    private static final List<Example> MONTH = CITY.in(OCTOBER);

    @Test
    void isTheSameEveryTimeItIsRead() {
        assertThat(SampleFixtures.aDiary().in(OCTOBER)).isEqualTo(MONTH);
    }

    @ParameterizedTest(name = "FY{0}")
    @CsvSource({"2025, 106080, 3.8, 4.05", "2026, 104550, 3.85, 4.05"})
    void bringsAboutAsManyVisitsPerResidentAsThePlanExpects(
            int year, long residents, double least, double most) {
        double visits = year(year).mapToInt(DiaryTest::came).sum();

        assertThat(visits / residents).isBetween(least, most);
        assertThat(year(year).count()).isBetween(13_000L, 18_000L);
    }

    @Test
    void givesNoPartOfARoomTwice() {
        var parts =
                MONTH.stream()
                        .flatMap(one ->
                                one.room().parts().stream()
                                        .map(part -> List.of(part, one.day(), one.slot())));

        assertThat(parts).doesNotHaveDuplicates();
        assertThat(MONTH).extracting(Example::id).doesNotHaveDuplicates();
        assertThat(MONTH).anyMatch(one -> one.room().parts().size() > 1);
    }

    @Test
    void leavesTheCentresClosedOverTheNewYear() {
        var days = CITY.in(YearMonth.of(2026, 12)).stream().map(Example::day).toList();

        assertThat(days)
                .contains(LocalDate.of(2026, 12, 28))
                .doesNotContain(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 31));
    }

    @Test
    void fillsNoRoomBeyondWhatItHolds() {
        assertThat(MONTH)
                .allMatch(one -> one.people() <= one.room().capacity())
                .allMatch(one -> came(one) <= one.room().capacity())
                .allMatch(one -> one.came() == null || came(one) > 0);
    }

    @Test
    void marksEveryGroupAsAnExample() {
        assertThat(MONTH).extracting(Example::name).allMatch(name -> name.startsWith("例・"));
    }

    @Test
    void hasTheSameGroupInTheSameRoomEveryWeek() {
        var weekly =
                MONTH.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one ->
                                                List.of(
                                                        one.room().id(),
                                                        one.day().getDayOfWeek(),
                                                        one.slot()),
                                        Collectors.mapping(Example::name, Collectors.toSet())));

        assertThat(weekly.values()).allMatch(names -> names.size() == 1);
    }

    @Test
    void sendsGroupsToRoomsOfTheirKind() {
        assertThat(titles("kitchen")).contains("料理教室").doesNotContain("卓球", "茶道", "敬老会");
        assertThat(titles("hall-east")).contains("卓球").doesNotContain("敬老会", "料理教室");
        assertThat(titles("hall")).contains("敬老会").doesNotContain("卓球");
    }

    @Test
    void countsSomeByAgeAndKnowsThatSomeStayAway() {
        assertThat(MONTH).extracting(Example::came).hasAtLeastOneElementOfType(Came.ByAge.class);
        assertThat(MONTH).extracting(Example::came).hasAtLeastOneElementOfType(Came.Together.class);
        assertThat(MONTH).extracting(Example::came).containsNull();
    }

    private static List<String> titles(String kind) {
        return MONTH.stream()
                .filter(one -> room(one.room()).equals(kind))
                .map(Example::title)
                .distinct()
                .toList();
    }

    private static String room(Room room) {
        return room.id().value().substring(room.place().facility().length() + 1);
    }

    private static Stream<Example> year(int year) {
        return new FiscalYear(year).months().stream().flatMap(month -> CITY.in(month).stream());
    }

    private static int came(Example example) {
        return example.came() == null ? 0 : example.came().people();
    }
}
