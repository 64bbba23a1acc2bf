package org.wasshoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses by its name what no page can mean: a language or text size that does not exist, text
/// with a null character.
class ParameterCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            Preferences.unknown(request)
                    .ifPresent(name -> {
                        throw new BadParameter(name);
                    });
            refuseNull(request.getParameterMap());
            refuseFromBothSides(request);
        }
        return true;
    }

    private static void refuseNull(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new BadParameter(name);
            }
        });
    }

    /// A field of a form that its address names too: nobody could say which of both is meant.
    private static void refuseFromBothSides(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && request.getQueryString() != null) {
            request.getParameterMap().entrySet().stream()
                    .filter(parameter -> parameter.getValue().length > 1)
                    .findFirst()
                    .ifPresent(parameter -> {
                        throw new BadParameter(parameter.getKey());
                    });
        }
    }
}
