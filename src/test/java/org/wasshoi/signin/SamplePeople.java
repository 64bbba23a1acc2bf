package org.wasshoi.signin;

import org.wasshoi.App;

/// The people of the sample city, one a role, signed in to the second program.
public final class SamplePeople {

    private SamplePeople() {}

    /// A session in which a second factor was shown.
    public static String session(String login) {
        var account = App.beanWithSample(Accounts.class).find(Login.of(login)).orElseThrow();
        return App.beanWithSample(Sessions.class)
                .start(account.person(), "192.0.2.1", "Firefox", true);
    }
}
