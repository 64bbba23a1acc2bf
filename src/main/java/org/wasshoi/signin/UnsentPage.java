package org.wasshoi.signin;

import org.jspecify.annotations.Nullable;
import org.wasshoi.web.Page;

/// Gives back what could not be sent before signing in again, with one button to send it now.
record UnsentPage(KeptForm form) implements Page {

    @Nullable String encoding() {
        return form.files() ? "multipart/form-data" : null;
    }
}
