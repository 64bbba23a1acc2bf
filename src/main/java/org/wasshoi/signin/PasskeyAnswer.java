package org.wasshoi.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the browser brings from a passkey, as JSON; anybody could have written it.
record PasskeyAnswer(String json) {

    private static final WebAuthnManager READER = WebAuthnManager.createNonStrictWebAuthnManager();

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
    static ServerProperty expected(RelyingParty site, Challenge challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(challenge)
                .build();
    }

    /// Whether it passes; a verification that fails in whatever way has not been passed.
    static boolean passes(Consumer<WebAuthnManager> verification) {
        try {
            verification.accept(READER);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// Nothing but the text is at work here, so whatever fails is its fault.
    private <T> Optional<T> read(Function<String, T> reader) {
        if (json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(json));
        } catch (RuntimeException e) {
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
