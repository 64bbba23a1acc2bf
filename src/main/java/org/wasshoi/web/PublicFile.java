package org.wasshoi.web;

/// Published data as JSON, CSV or another file; like a public page it serves everybody until the
/// data moves.
public record PublicFile(String contentType, byte[] content) implements Reply {}
