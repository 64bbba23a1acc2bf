package org.wasshoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;

/// Tells in plain words what went wrong: a page to people, a problem detail (RFC 9457) to programs.
@ControllerAdvice
@Controller
class Errors implements ErrorController {

    private static final int TOO_MANY = 429;
    private static final Set<Integer> NOTED =
            Set.of(HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_FORBIDDEN, TOO_MANY);
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final ObjectProvider<Visitor.Source> visitors;

    Errors(ObjectProvider<Visitor.Source> visitors) {
        this.visitors = visitors;
    }

    @ExceptionHandler
    Object tell(Exception exception, HttpServletRequest request, HttpServletResponse response) {
        var status = status(exception);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("{} {} failed", request.getMethod(), route(request), exception);
        }
        note(status, request);
        if (exception instanceof TooMany) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(FormLimit.WINDOW.toSeconds()));
        }
        if (exception instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> copy(response, name, values));
        }
        return answer(status, name(exception), request);
    }

    /// What the container refuses before a handler sees it.
    @Permit(Permission.READ_PUBLIC)
    @RequestMapping("/error")
    Object tellForContainer(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = status == null ? HttpServletResponse.SC_NOT_FOUND : status;
        note(known, request);
        return answer(known, null, request);
    }

    /// Whoever tries what is not theirs leaves a line in the log, but no name and no secret of an
    /// address.
    private void note(int status, HttpServletRequest request) {
        if (NOTED.contains(status)) {
            LOG.info(
                    "{} {} was refused to {}: {}",
                    request.getMethod(),
                    route(request),
                    visitors.getIfAvailable(() -> _ -> Visitor.Anonymous.ANONYMOUS)
                            .visitor(request),
                    status);
        }
    }

    /// The pattern that the address fits, or that of no page.
    private static Object route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern;
    }

    private static Object answer(int status, @Nullable String name, HttpServletRequest request) {
        return wantsJson(request)
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(problem(status, name))
                : new ErrorPage(status, name);
    }

    private static ProblemDetail problem(int status, @Nullable String name) {
        var problem = ProblemDetail.forStatus(status);
        if (name != null) {
            problem.setDetail("The parameter '" + name + "' cannot be read.");
            problem.setProperty("parameter", name);
        }
        return problem;
    }

    private static int status(Exception exception) {
        return switch (exception) {
            case NotFound _ -> HttpServletResponse.SC_NOT_FOUND;
            case Forbidden _ -> HttpServletResponse.SC_FORBIDDEN;
            case TooMany _ -> TOO_MANY;
            case BadParameter _,
                    MethodArgumentTypeMismatchException _,
                    RequestRejectedException _ ->
                    HttpServletResponse.SC_BAD_REQUEST;
            case InvalidParameterException unreadable -> unreadable.getErrorCode();
            case ErrorResponse known -> known.getStatusCode().value();
            case TransientDataAccessException _,
                    NonTransientDataAccessResourceException _,
                    CannotCreateTransactionException _ ->
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    private static @Nullable String name(Exception exception) {
        return switch (exception) {
            case BadParameter bad -> bad.name();
            case MethodArgumentTypeMismatchException mismatch -> mismatch.getName();
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            default -> null;
        };
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var path =
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                        ? original
                        : request.getRequestURI();
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }

    private static void copy(HttpServletResponse response, String name, List<String> values) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
            values.forEach(value -> response.addHeader(name, value));
        }
    }
}
