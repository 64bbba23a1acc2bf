package org.wasshoi.web;

import org.wasshoi.kernel.Words;

/// Something public that a search found, with the way to it.
public record Found(Kind kind, Words title, Words detail, String path) {

    /// What it is; results are grouped in this order.
    public enum Kind {
        PROJECT,
        TERM,
        AREA,
        CENTRE,
        BODY,
        INDICATOR,
        PAGE
    }
}
