package org.wasshoi.web;

/// Too much came from one place in a short time; the answer is 429 and says how else to reach the
/// city.
public class TooMany extends RuntimeException {

    public TooMany() {
        super("Too many requests");
    }
}
