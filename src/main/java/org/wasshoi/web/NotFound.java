package org.wasshoi.web;

/// Nothing is at this address; the answer is 404.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found");
    }
}
