package org.wasshoi.web;

/// A parameter of the address that cannot be read; the answer is 400 and names it.
public class BadParameter extends RuntimeException {

    private final String name;

    public BadParameter(String name) {
        super("Parameter " + name + " cannot be read");
        this.name = name;
    }

    public String name() {
        return name;
    }
}
