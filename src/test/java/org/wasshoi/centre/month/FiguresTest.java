package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Yen;

class FiguresTest {

    @Test
    void nameEveryPartEvenWhereNothingHappened() {
        assertThat(Figures.NONE.ages()).containsOnlyKeys(Age.values());
        assertThat(Figures.NONE.purposes()).containsOnlyKeys(Purpose.values());
        assertThat(Figures.NONE.users()).containsOnlyKeys(UserClass.values());
        assertThat(Figures.NONE.money()).containsOnlyKeys(FeeKind.values());
    }

    @ParameterizedTest(name = "{0} of age, {1} by purpose, {2} by user make no 2 uses by 30")
    @CsvSource({"29, 2, 30, 2, 30", "30, 1, 30, 2, 30", "30, 2, 31, 2, 30", "30, 2, 30, 2, 29"})
    void refusePartsThatDoNotAddUp(
            long ages, long uses, long people, long usesByUser, long peopleByUser) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Figures(
                                Opened.NEVER,
                                new Count(2, 30),
                                Map.of(Age.UNKNOWN, ages),
                                Map.of(Purpose.SPORTS, new Count(uses, people)),
                                Map.of(UserClass.RESIDENT, new Count(usesByUser, peopleByUser)),
                                Map.of(),
                                Lost.NONE,
                                false));
    }

    @Test
    void keepTheCitysAndTheManagersMoneyApart() {
        var figures =
                new Figures(
                        Opened.NEVER,
                        Count.NONE,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(
                                FeeKind.USAGE, new Money(new Yen(100), Yen.ZERO, 1, new Yen(50)),
                                FeeKind.MANAGER, new Money(new Yen(30), Yen.ZERO, 2, new Yen(5))),
                        Lost.NONE,
                        false);

        assertThat(figures.money(FeeKind.USAGE).due()).isEqualTo(new Yen(100));
        assertThat(figures.money(FeeKind.MANAGER).due()).isEqualTo(new Yen(30));
        assertThat(figures.allMoney().exemptions()).isEqualTo(3);
        assertThat(figures.allMoney().reduced()).isEqualTo(new Yen(55));
    }

    @ParameterizedTest(name = "{1} of {0} bands are {2} per cent")
    @CsvSource({"80, 10, 12.5", "3, 1, 33.3", "3, 2, 66.7", "7, 7, 100.0", "7, 0, 0.0"})
    void tellTheRateOfUse(long bands, long used, String rate) {
        assertThat(new Opened(20, bands, used).rate()).hasToString(rate);
    }

    @Test
    void tellNoRateWhereNothingWasOpen() {
        assertThat(Opened.NEVER.rate()).isNull();
    }
}
