package org.wasshoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wasshoi.kernel.Uuid7;

/// Gives every request an id (リクエスト番号) by which its answer, log lines and audit entries find each
/// other.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = "request";

    private final Clock clock;

    RequestId(Clock clock) {
        this.clock = clock;
    }

    /// The id of the request that this thread answers.
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    /// What the sender calls his request is not believed: the audit log would repeat it.
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = Uuid7.next(clock).toString();
        response.setHeader(HEADER, id);
        try (var _ = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }
}
