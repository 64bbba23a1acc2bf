package org.wasshoi.web;

import org.wasshoi.kernel.Words;

/// Whose house this is: the city (市) and the office that answers for it.
public record Host(Words city, Words office, String phone, Words hours) {

    /// Knows the host; the plan that is loaded names it.
    public interface Source {

        Host host();
    }
}
