package org.wasshoi.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.wasshoi.kernel.Language;

/// How a reader wants pages: chosen in the address, remembered in a cookie, guessed from the
/// browser; and whether the browser holds a session, good or over, which decides one word only.
record Preferences(Language language, TextSize size, boolean session) {

    static final String LANGUAGE = "lang";
    static final String SIZE = "size";

    /// Those that the front filter read already, or read now.
    static Preferences given(HttpServletRequest request) {
        return request.getAttribute(FrontFilter.PREFERENCES) instanceof Preferences preferences
                ? preferences
                : of(request);
    }

    static Preferences of(HttpServletRequest request) {
        return new Preferences(
                chosen(request, LANGUAGE, Language::of).orElseGet(() -> browserLanguage(request)),
                chosen(request, SIZE, TextSize::of).orElse(TextSize.STANDARD),
                cookieValue(request, Visitor.SESSION_COOKIE).isPresent());
    }

    /// The name of a preference given in the address that nobody knows.
    static Optional<String> unknown(HttpServletRequest request) {
        var language = request.getParameter(LANGUAGE);
        var size = request.getParameter(SIZE);
        if (language != null && Language.of(language).isEmpty()) {
            return Optional.of(LANGUAGE);
        }
        return size != null && TextSize.of(size).isEmpty() ? Optional.of(SIZE) : Optional.empty();
    }

    static boolean areChosenIn(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains(LANGUAGE + "=") || query.contains(SIZE + "="));
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter(LANGUAGE) != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(LANGUAGE, language.code()));
        }
        if (request.getParameter(SIZE) != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(SIZE, size.code()));
        }
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }

    private static <T> Optional<T> chosen(
            HttpServletRequest request, String name, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(parameter(request, name))
                .flatMap(reader)
                .or(() -> cookieValue(request, name).flatMap(reader));
    }

    /// Asks for parameters only when there is a query, because parsing them costs on every request.
    private static @Nullable String parameter(HttpServletRequest request, String name) {
        return areChosenIn(request) ? request.getParameter(name) : null;
    }

    private static Optional<String> cookieValue(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static Language browserLanguage(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header != null && header.startsWith("en") ? Language.EN : Language.JA;
    }
}
