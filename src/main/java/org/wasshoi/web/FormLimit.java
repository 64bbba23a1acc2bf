package org.wasshoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Limits how many public forms one network may send in ten minutes (送信回数の制限). Beyond it nobody has
/// to solve a puzzle: the page names the telephone and the wait. Each instance counts for itself.
class FormLimit implements HandlerInterceptor {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int NETWORKS = 10_000;

    private record Sent(Instant since, int forms) {}

    private final int most;
    private final Clock clock;
    private final Map<ByteBuffer, Sent> networks = new Recent();

    FormLimit(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isPublicForm(request, handler) && count(network(request.getRemoteAddr())) > most) {
            throw new TooMany();
        }
        return true;
    }

    private static boolean isPublicForm(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("POST")
                && handler instanceof HandlerMethod method
                && PermitCheck.permission(method) == Permission.READ_PUBLIC;
    }

    private int count(ByteBuffer network) {
        var now = clock.instant();
        synchronized (networks) {
            return networks.merge(network, new Sent(now, 1), (before, first) -> next(before, first))
                    .forms();
        }
    }

    private static Sent next(Sent before, Sent first) {
        return before.since().plus(WINDOW).isAfter(first.since())
                ? new Sent(before.since(), before.forms() + 1)
                : first;
    }

    /// An address, or of an IPv6 address the half that one household has.
    private static ByteBuffer network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, Long.BYTES));
        } catch (UnknownHostException e) {
            return ByteBuffer.allocate(0);
        }
    }

    private static class Recent extends LinkedHashMap<ByteBuffer, Sent> {

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Sent> eldest) {
            return size() > NETWORKS;
        }
    }
}
