package org.wasshoi.web;

/// A page (画面): a record with a template of the same name beside it.
public non-sealed interface Page extends Reply {

    default int status() {
        return 200;
    }
}
