package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/// Holds callers to the parameters that an address knows; an unknown one is named, not ignored.
public final class Parameters {

    private static final Set<String> EVERYWHERE = Set.of(Preferences.LANGUAGE, Preferences.SIZE);

    private Parameters() {}

    public static void only(HttpServletRequest request, Set<String> known) {
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name) && !EVERYWHERE.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(name);
                });
    }
}
