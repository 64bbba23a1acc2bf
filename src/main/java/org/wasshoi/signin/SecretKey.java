package org.wasshoi.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key to what the database keeps encrypted (鍵): from the configuration, or else from a file
/// beside the embedded database that is made when it is first needed.
@Component
class SecretKey {

    private static final int LEAST = 32;

    private final String configured;
    private final Path home;

    SecretKey(
            @Value("${wasshoi.secret:}") String configured,
            @Value("${wasshoi.home:./data}") Path home) {
        if (!configured.isBlank() && configured.length() < LEAST) {
            throw new SecretRefused(LEAST);
        }
        this.configured = configured;
        this.home = home;
    }

    javax.crypto.SecretKey key() {
        var material = (configured.isBlank() ? fromFile() : configured).strip();
        var derivation =
                HKDFParameterSpec.ofExtract()
                        .addIKM(material.getBytes(StandardCharsets.UTF_8))
                        .thenExpand("wasshoi sealing".getBytes(StandardCharsets.UTF_8), 32);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fromFile() {
        var file = home.resolve("secret");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whole or not at all; whoever made it first made the key.
    private void make(Path file) throws IOException {
        var onlyOwner = PosixFilePermissions.fromString("rw-------");
        Files.createDirectories(home);
        var draft =
                Files.createTempFile(
                        home, "secret", "", PosixFilePermissions.asFileAttribute(onlyOwner));
        Files.writeString(draft, Token.random());
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
