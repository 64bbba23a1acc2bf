package org.wasshoi.web;

/// Tells by a short stamp whether anything at all was written, by whichever instance.
public interface LiveFreshness {

    String stamp();
}
