package org.wasshoi.centre.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Paper;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.people.Acting;
import org.wasshoi.signin.Someone;

class IssuingTest {

    private final Someone booker = Someone.resident("千葉 梅");
    private final Acting own = Tills.acting(booker.id());
    private final Acting clerk = Tills.acting(Tills.clerk("senmaya").id());
    private final Issuing issuing = App.bean(Issuing.class);
    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @Test
    void givesTheSameContentOneNumber() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");

        var first = issue(booking, "permit");
        var second = issue(booking, "permit");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void givesAPermitANewNumberWhenTheUseHasChanged() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");
        var first = issue(booking, "permit");
        Tills.comeNear(booking, 13);

        var second = issue(booking, "permit");

        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void keepsAPermitWhateverIsPaid() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");
        var first = issue(booking, "permit");

        App.bean(RunningTill.class).pay(clerk, booking, Tills.TODAY);

        assertThat(issue(booking, "permit")).isEqualTo(first);
    }

    @Test
    void givesEachPaymentOneReceipt() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");
        assertThat(offers(booking)).noneMatch(offer -> offer.startsWith("receipt"));
        App.bean(RunningTill.class).pay(clerk, booking, Tills.TODAY);
        var receipt =
                offers(booking).stream()
                        .filter(offer -> offer.startsWith("receipt"))
                        .findFirst()
                        .orElseThrow();

        var issued = issue(booking, receipt);
        Tills.comeNear(booking, 12);

        assertThat(issue(booking, receipt)).isEqualTo(issued);
        assertThat(offers(booking)).doesNotContain(receipt);
    }

    @Test
    void givesNothingThatTheBookingGivesNoCauseFor() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");

        for (var value : List.of("permit", "receipt", "cancellation", "exemption", "", "deed")) {
            assertThat(issuing.issue(own, booking.id(), value)).isEmpty();
        }
        assertThat(issuing.issue(own, booking.id(), "invoice")).isPresent();
    }

    /// Every second writer gives up after it has taken its number.
    @Test
    void leavesNoNumberOutHoweverManyIssueAtOnce() throws Exception {
        var bookings =
                IntStream.range(0, 8)
                        .mapToObj(_ -> Tills.booked(booker, Tills.ON_THE_DAY, ""))
                        .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    IntStream.range(0, 32)
                            .<Callable<Boolean>>mapToObj(
                                    i -> () -> write(bookings.get(i / 4), i % 2 == 0))
                            .toList();
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
        }

        assertThat(bookings).allSatisfy(booking -> assertThat(permitsOf(booking)).isEqualTo(1));
        for (var kind : Paper.Kind.values()) {
            assertThat(gaps(kind)).as(kind.name()).isZero();
        }
    }

    @Test
    void neverChangesWhatWasIssued() {
        var paper = issue(Tills.booked(booker, Tills.ON_THE_DAY, ""), "permit");

        assertThatThrownBy(() ->
                        jdbc.sql("delete from centre.document where id = ?")
                                .param(paper.id())
                                .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private boolean write(Booking booking, boolean isKept) {
        return App.bean(TransactionTemplate.class)
                .execute(status -> {
                    issue(booking, "permit");
                    if (!isKept) {
                        status.setRollbackOnly();
                    }
                    return true;
                });
    }

    private Paper issue(Booking booking, String value) {
        return issuing.issue(own, booking.id(), value).orElseThrow();
    }

    private List<String> offers(Booking booking) {
        return App.bean(Drafting.class).of(Tills.again(booking)).offers().stream()
                .map(offer -> offer.value())
                .toList();
    }

    private int permitsOf(Booking booking) {
        return jdbc.sql(
                        "select count(*) from centre.document where booking = ? and kind = 'PERMIT'")
                .param(booking.id().value())
                .query(Integer.class)
                .single();
    }

    private int gaps(Paper.Kind kind) {
        return jdbc.sql(
                        """
                        select coalesce(max(number), 0) - count(*)
                          from centre.document
                         where kind = :kind
                           and fiscal_year = :year
                        """)
                .param("kind", kind.name())
                .param("year", FiscalYear.of(Tills.TODAY).value())
                .query(Integer.class)
                .single();
    }
}
