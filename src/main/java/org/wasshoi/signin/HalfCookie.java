package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/// The cookie that carries the secret of a sign-in that waits for a code.
final class HalfCookie {

    private static final String NAME = "half";

    private HalfCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        return SessionCookie.value(request, NAME);
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String token) {
        set(request, response, token, HalfSignIns.LONGEST);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie =
                SessionCookie.cookie(request, NAME, value).path("/sign-in").maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
