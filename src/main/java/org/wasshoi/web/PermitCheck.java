package org.wasshoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a visitor through to a handler when its permission is held; whoever is not signed in is
/// sent to do so.
class PermitCheck implements HandlerInterceptor {

    private static final String SIGN_IN = "/sign-in";

    private final Visitor.Source visitors;

    PermitCheck(Visitor.Source visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        return request.getDispatcherType() != DispatcherType.REQUEST
                || !(handler instanceof HandlerMethod method)
                || isLetIn(permission(method), request, response);
    }

    /// What all may read is not worth the question who asks.
    private boolean isLetIn(
            Permission permission, HttpServletRequest request, HttpServletResponse response) {
        if (permission == Permission.READ_PUBLIC) {
            return true;
        }
        var visitor = visitors.visitor(request);
        if (visitor.may(permission)) {
            return true;
        }
        if (visitor != Visitor.Anonymous.ANONYMOUS) {
            throw new Forbidden();
        }
        sendToSignIn(request, response);
        return false;
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        var next = request.getMethod().equals("GET") ? "?next=" + encoded(request) : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, SIGN_IN + next);
    }

    private static String encoded(HttpServletRequest request) {
        return URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    /// The permission that a handler declares; one that declares none is closed to all.
    static Permission permission(HandlerMethod method) {
        var permit = method.getMethodAnnotation(Permit.class);
        if (permit == null) {
            throw new IllegalStateException("No permission is declared on " + method);
        }
        return permit.value();
    }
}
