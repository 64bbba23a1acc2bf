package org.wasshoi.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the browser brings from a passkey, as JSON; anybody could have written it.
record PasskeyAnswer(String json) {

    static final WebAuthnManager READER = WebAuthnManager.createNonStrictWebAuthnManager();

    private static final int LONGEST = 20_000;

    /// A new key, if that is what it is.
    Optional<RegistrationData> made() {
        return read(READER::parseRegistrationResponseJSON)
                .filter(data ->
                        data.getAttestationObject() != null
                                && challenge(data.getCollectedClientData()) != null);
    }

    /// A signature by a key, if that is what it is.
    Optional<AuthenticationData> used() {
        return read(READER::parseAuthenticationResponseJSON)
                .filter(data ->
                        data.getCredentialId() != null
                                && data.getUserHandle() != null
                                && data.getAuthenticatorData() != null
                                && data.getSignature() != null
                                && challenge(data.getCollectedClientData()) != null);
    }

    /// To whom and to what an answer must belong.
    static ServerProperty expected(SiteAddress site, Challenge challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(challenge)
                .build();
    }

    private <T> Optional<T> read(Function<String, T> reader) {
        if (json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(json));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Challenge challenge(@Nullable CollectedClientData data) {
        return data == null ? null : data.getChallenge();
    }

    @Override
    public String toString() {
        return "PasskeyAnswer";
    }
}
