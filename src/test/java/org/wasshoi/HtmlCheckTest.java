package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlCheckTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>輪</title></head>"
                    + "<body>%s</body></html>";

    @Test
    void aValidPageHasNoFindings() {
        assertThat(HtmlCheck.findings(PAGE.formatted("<p>一関</p>"))).isEmpty();
    }

    @Test
    void aListItemOutsideAListIsFound() {
        assertThat(HtmlCheck.findings(PAGE.formatted("<div><li>一関</li></div>"))).isNotEmpty();
    }
}
