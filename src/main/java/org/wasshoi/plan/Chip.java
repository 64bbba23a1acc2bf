package org.wasshoi.plan;

/// A choice among filters: what it is called, where it leads, how many projects it leaves.
record Chip(String label, String path, boolean chosen, int count) {}
