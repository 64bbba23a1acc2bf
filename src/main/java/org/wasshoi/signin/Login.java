package org.wasshoi.signin;

import java.text.Normalizer;
import java.util.Locale;

/// What a person types to say who they are (ログイン名): a name or a mail address, in any case and
/// width.
record Login(String key) {

    private static final int LONGEST = 254;

    static Login of(String typed) {
        var folded = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return new Login(folded.toLowerCase(Locale.ROOT));
    }

    boolean isMail() {
        return key.indexOf('@') >= 0;
    }

    boolean isUsable() {
        return !key.isEmpty() && key.length() <= LONGEST;
    }

    @Override
    public String toString() {
        return "Login";
    }
}
