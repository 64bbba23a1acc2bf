package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The address of a page within the site, without the reader's preferences.
public record Address(String path, String query) {

    static Address of(HttpServletRequest request) {
        var query = request.getQueryString();
        return new Address(request.getRequestURI(), query == null ? "" : withoutPreferences(query));
    }

    /// This address with one more parameter.
    public String with(String name, String value) {
        var parameter = name + "=" + value;
        return path + "?" + (query.isEmpty() ? parameter : query + "&" + parameter);
    }

    private static String withoutPreferences(String query) {
        return parameters(query)
                .filter(parameter -> !parameter.startsWith(Preferences.LANGUAGE + "="))
                .filter(parameter -> !parameter.startsWith(Preferences.SIZE + "="))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> parameters(String query) {
        return Arrays.stream(query.split("&"));
    }
}
