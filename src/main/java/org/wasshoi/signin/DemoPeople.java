package org.wasshoi.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The demo accounts (例のアカウント), one per role, shown only while sample data is on.
@Component
class DemoPeople {

    static final String PASSWORD = "wasshoi-rei-2026";

    /// What the apps of all demo people know; no secret, for the page tells the codes.
    static final AppSecret APP = new AppSecret(new LetterCode("WASSHOI".repeat(4) + "REIA"));

    private static final List<DemoPerson> ALL = read();

    private final SampleSwitch sample;

    DemoPeople(SampleSwitch sample) {
        this.sample = sample;
    }

    List<DemoPerson> shown() {
        return sample.isOn() ? ALL : List.of();
    }

    private static List<DemoPerson> read() {
        try {
            return new ClassPathResource("signin/demo.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(DemoPerson::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
