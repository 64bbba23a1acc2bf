package org.wasshoi.web;

/// A public page that also shows what changes from one minute to the next (いまの空きなど): one rendering
/// serves everybody until anything at all is written to the database, and no longer than the
/// minute.
public interface LivePage extends PublicPage {}
