package org.wasshoi.signin;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.wasshoi.App;
import org.wasshoi.kernel.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A device with one passkey, which answers truly or as a test wants it to lie.
final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int NEW_KEY = 0x40;
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] id = bytes(UUID.randomUUID().toString());
    private final KeyPair keys = newKeys();

    String origin = App.address();
    String host = "localhost";
    boolean verifies = true;
    String handle = "";
    int counter = 1;

    String makes(String question) {
        var asked = JSON.readTree(question);
        handle = asked.at("/user/id").asString();
        var attestation = new LinkedHashMap<String, Object>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", joined(head(NEW_KEY), newKey()));
        return answer(
                Map.of(
                        "clientDataJSON", text(client("webauthn.create", asked)),
                        "attestationObject",
                                text(CONVERTER.getCborConverter().writeValueAsBytes(attestation)),
                        "transports", new String[] {"internal"}));
    }

    String uses(String question) {
        var client = client("webauthn.get", JSON.readTree(question));
        var data = head(0);
        return answer(
                Map.of(
                        "clientDataJSON", text(client),
                        "authenticatorData", text(data),
                        "signature", text(signed(joined(data, Sha256.of(client)))),
                        "userHandle", handle));
    }

    private String answer(Map<String, Object> response) {
        return JSON.writeValueAsString(
                Map.of(
                        "id", text(id),
                        "rawId", text(id),
                        "type", "public-key",
                        "clientExtensionResults", Map.of(),
                        "response", response));
    }

    private byte[] client(String type, JsonNode asked) {
        return bytes(
                JSON.writeValueAsString(
                        Map.of(
                                "type", type,
                                "challenge", asked.get("challenge").asString(),
                                "origin", origin)));
    }

    private byte[] head(int more) {
        var flags = PRESENT | (verifies ? VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(Sha256.of(host))
                .put((byte) flags)
                .putInt(counter)
                .array();
    }

    private byte[] newKey() {
        var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        return new AttestedCredentialDataConverter(CONVERTER)
                .convert(new AttestedCredentialData(AAGUID.ZERO, id, key));
    }

    private byte[] signed(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
