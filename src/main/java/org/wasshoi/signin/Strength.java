package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;

/// Who may change the ways to sign in (認証方法の変更): whoever has a second factor must have shown it, or
/// a stolen password could make itself one.
@Component
class Strength {

    private final List<SecondFactor> factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Memberships memberships;

    Strength(
            List<SecondFactor> factors,
            Passkeys passkeys,
            Sessions sessions,
            Memberships memberships) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.memberships = memberships;
    }

    boolean isEnough(SignedIn who, HttpServletRequest request) {
        return factors.stream().noneMatch(factor -> factor.has(who.person()))
                || SessionCookie.token(request)
                        .flatMap(sessions::find)
                        .filter(Session::strong)
                        .isPresent();
    }

    /// Whether a second factor would be left without this passkey.
    boolean lasts(Passkey without) {
        return passkeys.of(without.person()).size() > 1
                || factors.stream().filter(factor -> factor.has(without.person())).count() > 1;
    }

    boolean isNeededBy(PersonId person) {
        return memberships.current(person).stream().anyMatch(held -> held.role().isStaff());
    }
}
