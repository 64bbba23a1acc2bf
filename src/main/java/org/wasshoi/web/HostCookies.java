package org.wasshoi.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Over TLS gives every cookie the name by which a browser keeps it to this very host and never
/// sends it in the clear, and hears of no other; whoever reads and writes cookies need not know.
final class HostCookies {

    private static final String PREFIX = "__Host-";
    private static final Pattern OURS = Pattern.compile(PREFIX + "[a-z]{1,20}");
    private static final Pattern DECIDED_HERE = Pattern.compile("(?i)(path=.*|domain=.*|secure)");

    private HostCookies() {}

    static class Asked extends HttpServletRequestWrapper {

        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            var cookies = super.getCookies();
            return cookies == null
                    ? null
                    : Arrays.stream(cookies)
                            .filter(cookie -> OURS.matcher(cookie.getName()).matches())
                            .map(cookie -> new Cookie(plain(cookie), cookie.getValue()))
                            .toArray(Cookie[]::new);
        }

        private static String plain(Cookie cookie) {
            return cookie.getName().substring(PREFIX.length());
        }
    }

    static class Answered extends HttpServletResponseWrapper {

        Answered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            var bound = new Cookie(PREFIX + cookie.getName(), cookie.getValue());
            cookie.getAttributes().forEach(bound::setAttribute);
            bound.setDomain(null);
            bound.setPath("/");
            bound.setSecure(true);
            super.addCookie(bound);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, header(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, header(name, value));
        }

        private static String header(String name, String value) {
            return name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) ? bound(value) : value;
        }

        private static String bound(String cookie) {
            return Arrays.stream(cookie.split("; *"))
                    .filter(part -> !DECIDED_HERE.matcher(part).matches())
                    .collect(Collectors.joining("; ", PREFIX, "; Path=/; Secure"));
        }
    }
}
