package org.wasshoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        if (visitor == Visitor.Anonymous.ANONYMOUS) {
            askToSignIn(request, response);
        } else {
            send(response, wayTo(permission, visitor, request));
        }
        return false;
    }

    private String wayTo(Permission permission, Visitor visitor, HttpServletRequest request) {
        return visitors.wayTo(permission, visitor)
                .filter(_ -> request.getMethod().equals("GET"))
                .orElseThrow(Forbidden::new);
    }

    /// Whoever sent a form is asked in a page that keeps what was filled in.
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("POST")) {
            pass(request, response);
        } else {
            send(response, SIGN_IN + "?next=" + encoded(request));
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response) {
        try {
            request.getRequestDispatcher(SIGN_IN + "/again").forward(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, to);
    }

    private static String encoded(HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
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
