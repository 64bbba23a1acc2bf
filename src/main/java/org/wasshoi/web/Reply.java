package org.wasshoi.web;

/// What a handler answers: a page, a file or the way to another address.
public sealed interface Reply permits Page, PublicFile, PrivateFile, Reply.Redirect {

    /// Sends the browser on with 303, so that reloading repeats nothing.
    record Redirect(String to) implements Reply {}
}
