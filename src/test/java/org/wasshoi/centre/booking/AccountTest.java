package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.Rule;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Yen;

class AccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void saysWhatIsStillToPayAndToPayBack() {
        assertThat(account(1_000, 400, 0).due()).isEqualTo(new Yen(600));
        assertThat(account(1_000, 400, 0).owed()).isEqualTo(Yen.ZERO);
        assertThat(account(300, 1_000, 200).due()).isEqualTo(Yen.ZERO);
        assertThat(account(300, 1_000, 200).owed()).isEqualTo(new Yen(500));
        assertThat(new Account(List.of()).due()).isEqualTo(Yen.ZERO);
    }

    @Test
    void countsNoPaymentThatWasTakenBack() {
        var entries = new ArrayList<>(account(400, 400, 0).entries());
        entries.add(entry(9, Account.Kind.PAYMENT, -400, 2L));
        var account = new Account(entries);

        assertThat(account.payments()).isEmpty();
        assertThat(account.paid()).isEqualTo(Yen.ZERO);
        assertThat(account.due()).isEqualTo(new Yen(400));
    }

    @ParameterizedTest(name = "of {0} paid {1}, with {2}/{3} given back, {4} is kept")
    @CsvSource({
        "1000, 1000, 1, 1, 0",
        "1000, 1000, 1, 2, 500",
        "1001, 1001, 1, 2, 501",
        "1000, 1000, 0, 1, 1000",
        "1000, 0, 0, 1, 0",
        "1000, 300, 1, 2, 300"
    })
    void keepsNoMoreThanWasPaid(long net, long paid, long part, long of, long kept) {
        var fee = new Fee(Rule.FeeKind.USAGE, new Yen(net), "", Yen.ZERO);

        assertThat(account(net, paid, 0).kept(fee, new Fraction(part, of)))
                .isEqualTo(new Yen(kept));
    }

    private static Account account(long charged, long paid, long refunded) {
        return new Account(
                List.of(
                        entry(1, Account.Kind.CHARGE, charged, null),
                        entry(2, Account.Kind.PAYMENT, paid, null),
                        entry(3, Account.Kind.REFUND, refunded, null)));
    }

    private static Account.Entry entry(
            long number, Account.Kind kind, long amount, @Nullable Long reverses) {
        return new Account.Entry(number, kind, Rule.FeeKind.USAGE, new Yen(amount), DAY, reverses);
    }
}
