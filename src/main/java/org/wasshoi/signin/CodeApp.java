package org.wasshoi.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.PersonId;

/// The app in which a person sees one-time codes (ワンタイムコードのアプリ); its secret is missing when the key
/// to it was lost.
record CodeApp(
        PersonId person,
        @Nullable AppSecret secret,
        long lastStep,
        Instant setUpAt,
        int recoveryCodes) {

    /// The next code that works, if one does already.
    @Nullable String codeAt(Instant now) {
        var next = Math.max(AppSecret.step(now), lastStep + 1);
        return secret == null || next > AppSecret.step(now) + 1 ? null : secret.code(next);
    }
}
