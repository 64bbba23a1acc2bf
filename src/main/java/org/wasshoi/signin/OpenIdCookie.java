package org.wasshoi.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie by which a browser is known again when a provider sends it back.
final class OpenIdCookie {

    private static final String NAME = "openid";

    private OpenIdCookie() {}

    static String secret(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String secret) {
        var cookie =
                ResponseCookie.from(NAME, secret)
                        .path("/sign-in/openid")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(OpenIdRequests.VALID)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
