package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Tells which requests change something and so must prove where their form came from: all that a
/// handler would take. What none takes is refused with the methods that work.
@Component
class Forms implements RequestMatcher {

    private final RequestMappingHandlerMapping handlers;

    Forms(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && isTaken(request);
    }

    /// In doubt it is.
    private boolean isTaken(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return handlers.getHandler(request) != null;
        } catch (HttpRequestMethodNotSupportedException e) {
            return false;
        } catch (Exception e) {
            return true;
        }
    }
}
