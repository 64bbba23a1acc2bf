package org.wasshoi.web;

/// One step of the way to a page (パンくず).
public record Crumb(String label, String path) {}
