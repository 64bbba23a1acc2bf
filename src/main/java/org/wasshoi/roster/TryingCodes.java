package org.wasshoi.roster;

import org.springframework.stereotype.Component;
import org.wasshoi.roster.AcceptingInvitations.Outcome;
import org.wasshoi.signin.Throttle;

/// Lets an address try codes until too many were wrong (招待のコードの試み).
@Component
class TryingCodes {

    static final int MOST = 20;

    private final Throttle throttle;
    private final AcceptingInvitations accepting;

    TryingCodes(Throttle throttle, AcceptingInvitations accepting) {
        this.throttle = throttle;
        this.accepting = accepting;
    }

    Outcome accept(String typed, String login, String password, String address) {
        var subject = "invitation from " + address;
        if (throttle.isOneTooMany(subject, MOST)) {
            return new Outcome.Wait();
        }
        var outcome = accepting.accept(typed, login, password, address);
        if (!(outcome instanceof Outcome.Wrong)) {
            throttle.takeBack(subject);
        }
        return outcome;
    }
}
