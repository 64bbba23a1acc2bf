package org.wasshoi.web;

/// A page made of nothing but its address, the reader's language and text size, and published data,
/// so that one rendering serves everybody until the data moves.
public interface PublicPage extends Page {}
