package org.wasshoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The first to see a request, once it has its id: sets the headers of every answer and gives out
/// pages already made.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FrontFilter extends OncePerRequestFilter {

    static final String PREFERENCES = FrontFilter.class.getName() + ".preferences";
    static final String SLOT = FrontFilter.class.getName() + ".slot";

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " script-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// Files whose type does not tell by itself which characters they are written in.
    private static final Pattern TEXT = Pattern.compile("/[^.]{1,100}\\.(css|js|svg)");

    private final PageCache cache;

    FrontFilter(PageCache cache) {
        this.cache = cache;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isSecure()) {
            answer(new HostCookies.Asked(request), new HostCookies.Answered(response), chain);
        } else {
            answer(request, response, chain);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        protect(request, response);
        if (TEXT.matcher(request.getRequestURI()).matches()) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        var preferences = Preferences.of(request);
        request.setAttribute(PREFERENCES, preferences);
        var slot = cache.slot(request, preferences).orElse(null);
        var page = slot == null ? null : cache.find(slot);
        if (page != null) {
            page.answer(request, response);
            return;
        }
        request.setAttribute(SLOT, slot);
        chain.doFilter(request, response);
    }

    /// What every answer says, also one to a request that is none.
    static void protect(HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
