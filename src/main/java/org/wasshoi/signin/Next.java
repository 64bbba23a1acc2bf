package org.wasshoi.signin;

import java.util.regex.Pattern;

/// Where to go after signing in: a page of this site with its parameters, never another one.
record Next(String path) {

    private static final Pattern OURS =
            Pattern.compile(
                    "/(?:[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200})?(?:\\?[A-Za-z0-9_=&.:%+-]{0,200})?");

    static final Next MY_PAGE = new Next("/me");

    static Next of(String asked) {
        return OURS.matcher(asked).matches() ? new Next(asked) : MY_PAGE;
    }
}
