package org.wasshoi.signin;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.Challenge;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.wasshoi.people.Person;
import tools.jackson.databind.json.JsonMapper;

/// What the browser is told when it is to make or to use a passkey (WebAuthn), as JSON.
record PasskeyQuestion(String json) {

    /// Ed25519, ECDSA and RSA, in the order of preference.
    static final List<PublicKeyCredentialParameters> ALGORITHMS =
            List.of(
                    algorithm(COSEAlgorithmIdentifier.EdDSA),
                    algorithm(COSEAlgorithmIdentifier.ES256),
                    algorithm(COSEAlgorithmIdentifier.RS256));

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A key that finds its owner by itself and opens only for them, and none the owner has
    /// already.
    static PasskeyQuestion toMake(
            Challenge challenge, String host, Person person, byte[] handle, List<Passkey> held) {
        return of(
                Map.of(
                        "challenge", text(challenge.getValue()),
                        "rp", Map.of("id", host, "name", "Wasshoi"),
                        "user", user(person, handle),
                        "pubKeyCredParams",
                                ALGORITHMS.stream().map(PasskeyQuestion::parameter).toList(),
                        "timeout", Challenges.VALID.toMillis(),
                        "attestation", "none",
                        "authenticatorSelection",
                                Map.of(
                                        "residentKey", "required",
                                        "requireResidentKey", true,
                                        "userVerification", "required"),
                        "excludeCredentials",
                                held.stream().map(PasskeyQuestion::descriptor).toList()));
    }

    static PasskeyQuestion toUse(Challenge challenge, String host) {
        return of(
                Map.of(
                        "challenge", text(challenge.getValue()),
                        "rpId", host,
                        "timeout", Challenges.VALID.toMillis(),
                        "userVerification", "required",
                        "allowCredentials", List.of()));
    }

    private static PasskeyQuestion of(Map<String, Object> options) {
        return new PasskeyQuestion(JSON.writeValueAsString(options));
    }

    private static Map<String, Object> user(Person person, byte[] handle) {
        return Map.of("id", text(handle), "name", person.name(), "displayName", person.name());
    }

    private static Map<String, Object> descriptor(Passkey passkey) {
        return Map.of(
                "type", "public-key",
                "id", text(passkey.credential()),
                "transports", passkey.transports());
    }

    private static Map<String, Object> parameter(PublicKeyCredentialParameters parameters) {
        return Map.of("type", "public-key", "alg", parameters.getAlg().getValue());
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
