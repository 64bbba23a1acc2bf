package org.wasshoi.web;

/// A file for the one who asked for it only (本人だけのファイル); it is saved under this name and kept
/// nowhere.
public record PrivateFile(String name, String contentType, byte[] content) implements Reply {}
