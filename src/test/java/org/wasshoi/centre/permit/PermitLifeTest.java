package org.wasshoi.centre.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.App;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.centre.booking.Approval;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.DecidingBookings;
import org.wasshoi.centre.booking.Permits;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Acting;
import org.wasshoi.signin.Someone;

/// A booking from the wish to the money: given on terms, paid, let go, given up.
class PermitLifeTest {

    private final Someone booker = Someone.resident("千葉 梅");
    private final Acting own = Tills.acting(booker.id());
    private final Acting clerk = Tills.acting(Tills.clerk("senmaya").id());
    private final RunningTill till = App.bean(RunningTill.class);
    private final MoneyBook money = App.bean(MoneyBook.class);
    private final Permits permits = App.bean(Permits.class);
    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @Test
    void isProvisionalUntilItIsPaidWhereThatIsTheRule() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");

        assertThat(booking.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(permits.of(booking).payBy()).isEqualTo(Tills.TODAY.plusDays(7));
        assertThat(money.of(booking).due()).isEqualTo(new Yen(400));

        assertThat(till.pay(clerk, booking, Tills.TODAY)).isTrue();

        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(money.of(booking).due()).isEqualTo(Yen.ZERO);
        assertThat(money.of(booking).payments()).hasSize(1);
    }

    @Test
    void standsAtOnceWhereMoneyComesOnTheDay() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");

        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(money.of(booking).due()).isEqualTo(new Yen(400));
    }

    @Test
    void isPaidOnlyOnceHoweverOftenThatIsSaid() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");

        assertThat(till.pay(clerk, booking, Tills.TODAY)).isTrue();
        assertThat(till.pay(clerk, booking, Tills.TODAY)).isFalse();
        till.pay(clerk, Tills.again(booking), Tills.TODAY);

        assertThat(money.of(booking).paid()).isEqualTo(new Yen(400));
    }

    @Test
    void isLetGoOnceWhenTheDayIsMissedWhoeverLooks() throws Exception {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        Tills.passTimeToPay(booking);
        Callable<Integer> release = () -> App.bean(ReleasingBookings.class).releaseAll();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(Collections.nCopies(4, release))) {
                done.get();
            }
        }

        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.RELEASED);
        assertThat(count("centre.occupancy where booking = ?", booking)).isZero();
        assertThat(money.of(booking).charged()).isEqualTo(Yen.ZERO);
        assertThat(mails(booking)).isEqualTo(1);
        assertThat(audited(booking, "booking.release")).isEqualTo(1);
    }

    @Test
    void staysWhenItWasPaidInTime() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        till.pay(clerk, booking, Tills.TODAY);
        Tills.passTimeToPay(booking);

        App.bean(ReleasingBookings.class).releaseAll();

        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aPaymentNotedByMistakeLeavesTimeToPay() {
        var booking = Tills.booked(booker, Tills.AHEAD, "");
        till.pay(clerk, booking, Tills.TODAY);
        Tills.passTimeToPay(booking);

        transaction(() -> App.bean(Payments.class).takeBack(clerk, booking));
        App.bean(ReleasingBookings.class).releaseAll();

        assertThat(Tills.again(booking).state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(permits.of(booking).payBy()).isEqualTo(Tills.TODAY);
        assertThat(money.of(booking).due()).isEqualTo(new Yen(400));
    }

    @Test
    void waitsForTheDecisionAboutItsExemption() {
        var booking = Tills.booked(booker, Tills.AHEAD, "learning");

        assertThat(booking.state()).isEqualTo(BookingState.PROVISIONAL);
        assertThat(permits.of(booking).approval()).isEqualTo(Approval.ASKED);
        assertThat(permits.of(booking).payBy()).isNull();

        assertThat(decide(booking, true)).isTrue();

        assertThat(permits.of(booking).approval()).isEqualTo(Approval.GRANTED);
        assertThat(permits.of(booking).payBy()).isEqualTo(Tills.TODAY.plusDays(7));
        assertThat(money.of(booking).due()).isEqualTo(new Yen(200));
        assertThat(decide(booking, false)).isFalse();
    }

    @Test
    void costsTheFullFeeWhenTheExemptionIsRefused() {
        var booking = Tills.booked(booker, Tills.AHEAD, "learning");

        decide(booking, false);

        assertThat(Tills.again(booking).fee().net()).isEqualTo(new Yen(400));
        assertThat(Tills.again(booking).fee().exemption()).isEqualTo("learning");
        assertThat(money.of(booking).due()).isEqualTo(new Yen(400));
        assertThat(mails(booking)).isEqualTo(1);
    }

    @Test
    void givesBackByTheRuleWhoCancelsInTime() {
        var booking = paid(Tills.ON_THE_DAY);

        cancel(booking);

        assertThat(money.of(booking).owed()).isEqualTo(new Yen(400));
        till.refund(clerk, Tills.again(booking), Tills.TODAY);
        assertThat(money.of(booking).owed()).isEqualTo(Yen.ZERO);
        assertThat(money.of(booking).paid()).isEqualTo(Yen.ZERO);
    }

    @Test
    void keepsByTheRuleWhatIsNotGivenBack() {
        var booking = paid(Tills.ON_THE_DAY);
        Tills.comeNear(booking, 2);

        cancel(Tills.again(booking));

        assertThat(money.of(booking).charged()).isEqualTo(new Yen(200));
        assertThat(money.of(booking).owed()).isEqualTo(new Yen(200));
    }

    @Test
    void askNothingOfWhoCancelsAndHasNotPaid() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");
        Tills.comeNear(booking, 0);

        cancel(Tills.again(booking));

        assertThat(money.of(booking).charged()).isEqualTo(Yen.ZERO);
        assertThat(money.of(booking).due()).isEqualTo(Yen.ZERO);
    }

    @Test
    void theBookRefusesMoneyThatDoesNotBalance() {
        var booking = Tills.booked(booker, Tills.ON_THE_DAY, "");
        var by = clerk.who().person();

        assertThatThrownBy(() ->
                        money.add(booking, Account.Kind.PAYMENT, new Yen(401), Tills.TODAY, by))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> money.add(booking, Account.Kind.REFUND, new Yen(1), Tills.TODAY, by))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update centre.money set amount = 1 where booking = ?")
                                .param(booking.id().value())
                                .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private Booking paid(String room) {
        var booking = Tills.booked(booker, room, "");
        till.pay(clerk, booking, Tills.TODAY);
        return Tills.again(booking);
    }

    private void cancel(Booking booking) {
        assertThat(
                        App.bean(DecidingBookings.class)
                                .move(own, booking, BookingState.CANCELLED, "booking.cancel"))
                .isTrue();
    }

    private boolean decide(Booking booking, boolean isGranted) {
        var room = App.bean(Rooms.class).find(booking.room().value()).orElseThrow();
        return till.decide(clerk, booking, room, isGranted);
    }

    private void transaction(Runnable action) {
        App.bean(TransactionTemplate.class).executeWithoutResult(_ -> action.run());
    }

    private int mails(Booking booking) {
        return jdbc.sql("select count(*) from notification.mail where content like ?")
                .param("%" + booking.id().value() + "%")
                .query(Integer.class)
                .single();
    }

    private int audited(Booking booking, String verb) {
        return jdbc.sql("select count(*) from audit.entry where record_id = ? and verb = ?")
                .param(booking.id().value().toString())
                .param(verb)
                .query(Integer.class)
                .single();
    }

    private int count(String from, Booking booking) {
        return jdbc.sql("select count(*) from " + from)
                .param(booking.id().value())
                .query(Integer.class)
                .single();
    }
}
