package org.wasshoi.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.people.PersonId;

/// The codes that the apps of sample people would show (例のワンタイムコード), so that everybody can try
/// them; those of real people are told to nobody.
@Component
class DemoCodes {

    private final Accounts accounts;
    private final CodeApps apps;
    private final SampleSwitch sample;
    private final Clock clock;

    DemoCodes(Accounts accounts, CodeApps apps, SampleSwitch sample, Clock clock) {
        this.accounts = accounts;
        this.apps = apps;
        this.sample = sample;
        this.clock = clock;
    }

    @Nullable String code(PersonId person) {
        return accounts.find(person)
                .filter(account -> account.sample() && sample.isOn())
                .flatMap(_ -> apps.find(person))
                .map(app -> app.codeAt(clock.instant()))
                .orElse(null);
    }
}
