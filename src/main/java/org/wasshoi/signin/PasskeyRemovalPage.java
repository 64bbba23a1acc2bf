package org.wasshoi.signin;

import org.wasshoi.web.Page;

/// Asks once more before a passkey goes (パスキーの削除), and says what it would leave.
record PasskeyRemovalPage(Passkey passkey, boolean lasts, boolean staff) implements Page {

    /// What becomes of signing in.
    String key() {
        if (lasts) {
            return "passkey.removal.lasts";
        }
        return staff ? "passkey.removal.staff" : "passkey.removal.last";
    }
}
