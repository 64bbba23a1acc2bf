package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.people.PersonId;
import org.wasshoi.signin.SignInRecords;

/// Persons without an account, or with a closed one, whose roles have all ended (役割の終わった人).
@Component
class FormerPersons implements Disposable {

    private final ForgettingPersons former;
    private final Forgetting forgetting;
    private final SignInRecords signIn;

    FormerPersons(ForgettingPersons former, Forgetting forgetting, SignInRecords signIn) {
        this.former = former;
        this.forgetting = forgetting;
        this.signIn = signIn;
    }

    @Override
    public String kind() {
        return "former-person";
    }

    @Override
    public List<Due> beganBefore(LocalDate day) {
        return former.formerBefore(day).stream()
                .filter(one -> signIn.account(one.person()).isEmpty())
                .map(one -> new Due(one.person().value().toString(), one.last()))
                .toList();
    }

    @Override
    public boolean dispose(Due due) {
        return forgetting.forget(new PersonId(UUID.fromString(due.record())));
    }
}
