package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;

/// What a cookie of ours is called: over TLS with the prefix by which a browser keeps it to this
/// one host and never sends it in the clear.
public final class CookieName {

    private static final String OF_THIS_HOST = "__Host-";

    private CookieName() {}

    public static String of(String name, HttpServletRequest request) {
        return request.isSecure() ? OF_THIS_HOST + name : name;
    }
}
