package org.wasshoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses a language or text size that does not exist, by its name.
class PreferenceCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            Preferences.unknown(request)
                    .ifPresent(name -> {
                        throw new BadParameter(name);
                    });
        }
        return true;
    }
}
