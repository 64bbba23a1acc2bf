package org.wasshoi.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.wasshoi.web.Visitor;

/// The cookie that carries the secret of a session; gone with the browser, out of reach of scripts.
final class SessionCookie {

    private static final String NAME = Visitor.SESSION_COOKIE;
    private static final int LONGEST = 100;

    private SessionCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        return value(request, NAME);
    }

    /// What a cookie of this site carries.
    static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                        .findFirst();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, NAME, token).build().toString());
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = cookie(request, NAME, "").maxAge(Duration.ZERO).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /// Out of reach of scripts and of forms on other sites.
    static ResponseCookie.ResponseCookieBuilder cookie(
            HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
