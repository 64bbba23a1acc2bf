package org.wasshoi.web;

import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Words;

/// Whose house this is: the city (市) and the office that answers for it; hours where they are
/// known.
public record Host(Words city, Words office, String phone, @Nullable Words hours) {

    /// Knows the host; the plan that is loaded names it.
    public interface Source {

        Host host();
    }
}
