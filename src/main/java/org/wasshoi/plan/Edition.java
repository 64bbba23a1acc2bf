package org.wasshoi.plan;

/// A version of the plan as a page shows it: the running one, or an old one (以前の版) kept to read.
record Edition(Plan plan, boolean running) {

    /// The address of a page of this very version.
    String path(String path) {
        return running
                ? path
                : path + (path.contains("?") ? "&" : "?") + "version=" + plan.version();
    }
}
