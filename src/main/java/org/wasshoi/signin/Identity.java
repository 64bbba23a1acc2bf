package org.wasshoi.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.PersonId;

/// Whom a provider knows a person as (外部の認証とのつながり).
record Identity(
        UUID id,
        PersonId person,
        String client,
        Subject subject,
        Instant linkedAt,
        @Nullable Instant usedAt) {

    /// Somebody in the words of an issuer, who never gives them to anybody else.
    record Subject(String issuer, String code) {

        @Override
        public String toString() {
            return "Subject of " + issuer;
        }
    }
}
