package org.wasshoi.web;

/// Something that public pages show has changed in the running transaction.
public record PublishedDataMoved() {}
