package org.wasshoi.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final byte[] TEXT = "𠮷".getBytes(UTF_8);
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir Path home;

    @Test
    void opensWhatItSealedForTheSamePurposeOnly() {
        var sealed = sealing(SECRET).seal(TEXT, "one");

        assertThat(sealing(SECRET).open(sealed, "one")).contains(TEXT);
        assertThat(sealing(SECRET).open(sealed, "other")).isEmpty();
        assertThat(sealing(SECRET + "x").open(sealed, "one")).isEmpty();
    }

    @Test
    void noticesTheSmallestChange() {
        var sealed = sealing(SECRET).seal(TEXT, "one");
        sealed[sealed.length - 1] ^= 1;

        assertThat(sealing(SECRET).open(sealed, "one")).isEmpty();
        assertThat(sealing(SECRET).open(new byte[3], "one")).isEmpty();
    }

    @Test
    void makesAKeyForItsOwnerWhenNoneIsGiven() throws IOException {
        var sealed = sealing("").seal(TEXT, "one");

        assertThat(sealing("").open(sealed, "one")).contains(TEXT);
        assertThat(Files.getPosixFilePermissions(home.resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.list(home)).hasSize(1);
    }

    @Test
    void asksForASecretThatIsLongEnough() {
        assertThatThrownBy(() -> new SecretKey("short", home))
                .isInstanceOf(SecretRefused.class)
                .hasMessageContaining("32");
    }

    private Sealing sealing(String secret) {
        return new Sealing(new SecretKey(secret, home));
    }
}
