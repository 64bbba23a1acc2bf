package org.wasshoi.web;

/// Tells by a short stamp whether a module's published data moved; equal stamps mean equal pages.
public interface Freshness {

    String stamp();
}
