package org.wasshoi.web;

/// One choice of a list in a form (選択肢): what is sent and what is read.
public record Option(String value, String label) {}
