package org.wasshoi.web;

/// The visitor is known and may not do this; the answer is 403.
public class Forbidden extends RuntimeException {

    public Forbidden() {
        super("Forbidden");
    }
}
