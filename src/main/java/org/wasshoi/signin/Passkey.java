package org.wasshoi.signin;

import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.PersonId;

/// A key in somebody's device that signs them in (パスキー); only its public half is known here.
record Passkey(
        UUID id,
        PersonId person,
        AttestedCredentialData key,
        long uses,
        Set<String> transports,
        String name,
        Instant madeAt,
        @Nullable Instant usedAt) {

    static final int LONGEST_NAME = 60;

    Passkey {
        transports = Set.copyOf(transports);
    }

    byte[] credential() {
        return key.getCredentialId();
    }
}
