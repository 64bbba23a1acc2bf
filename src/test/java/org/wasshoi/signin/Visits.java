package org.wasshoi.signin;

import org.wasshoi.App;
import org.wasshoi.people.PersonId;

/// Visits of people who have signed in with a second factor, for tests of other modules.
public final class Visits {

    private Visits() {}

    public static Form by(PersonId person) {
        return new Form(App.address()).with(session(person));
    }

    public static String session(PersonId person) {
        return App.bean(Sessions.class).start(person, "192.0.2.1", "", true);
    }
}
