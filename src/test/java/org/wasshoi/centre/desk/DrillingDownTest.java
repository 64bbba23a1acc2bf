package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.kernel.FiscalYear;

class DrillingDownTest {

    private static final String FIGURE = "/indicators/P-1/records?fiscalYear=%d&%s=%s";

    private final Line line = Counter.booked("murone-kitchen", Counter.day());
    private final String desk = "/desk/bookings/" + line.booking().id().value();

    @Test
    void leadsFromTheFigureOfTheCentreToTheUseAtTheDesk() {
        App.bean(RunningDesk.class).count(Counter.acting(), line, HeadCount.of(23));

        assertThat(figure("centre", Counter.CENTRE)).contains("href=\"" + desk + "\"");
        var use = Counter.visit().get(desk);
        assertThat(use.statusCode()).isEqualTo(200);
        assertThat(use.body()).contains("23");
    }

    @Test
    void showsTheUseToTheBodyOfTheDistrictAsWell() {
        App.bean(RunningDesk.class).count(Counter.acting(), line, HeadCount.of(23));

        var body = App.bean(UsePlaces.class).now().of(line.room()).body();
        assertThat(figure("body", String.valueOf(body))).contains(desk);
    }

    @Test
    void showsNobodyElseTheUse() {
        assertThat(App.get(desk).headers().firstValue("Location").orElseThrow())
                .startsWith("/sign-in");
    }

    private String figure(String dimension, String member) {
        var year = FiscalYear.of(line.booking().use().day()).value();
        return App.get(FIGURE.formatted(year, dimension, member)).body();
    }
}
