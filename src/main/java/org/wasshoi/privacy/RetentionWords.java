package org.wasshoi.privacy;

import org.wasshoi.web.PageContext;

/// The names of the kinds of records (記録の種類の名).
final class RetentionWords {

    private RetentionWords() {}

    /// The code itself where nobody has named it.
    static String kind(String kind) {
        var context = PageContext.current();
        var key = "privacy.kind." + kind;
        return context.messages().has(context.language(), key) ? PageContext.text(key) : kind;
    }
}
