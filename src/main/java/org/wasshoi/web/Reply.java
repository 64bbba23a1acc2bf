package org.wasshoi.web;

/// What a handler answers: a page or the way to another one.
public sealed interface Reply permits Page, Reply.Redirect {

    /// Sends the browser on with 303, so that reloading repeats nothing.
    record Redirect(String to) implements Reply {}
}
