package org.wasshoi.signin;

import org.springframework.context.ApplicationContext;
import org.wasshoi.App;
import org.wasshoi.people.PersonId;

/// Visits of people who have signed in with a second factor, for tests of other modules.
public final class Visits {

    private Visits() {}

    public static Form by(PersonId person) {
        return new Form(App.address()).with(session(person));
    }

    public static String session(PersonId person) {
        return session(App.bean(Sessions.class), person);
    }

    /// A session in another program than that of the tests.
    public static String session(ApplicationContext program, PersonId person) {
        return session(program.getBean(Sessions.class), person);
    }

    private static String session(Sessions sessions, PersonId person) {
        return sessions.start(person, "192.0.2.1", "", true);
    }
}
