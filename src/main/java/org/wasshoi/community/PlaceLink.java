package org.wasshoi.community;

/// A way from the page of a place to something that a higher module has of it; the key is that of
/// its text.
public record PlaceLink(String key, String path) {}
