package org.wasshoi.centre.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Centre;

/// The centres for which somebody may import (取り込みの範囲), and the one that a file is about if it is
/// about one.
record Reach(List<Centre> centres, @Nullable Centre only) {

    /// What names of centres have in common and lists leave out.
    private static final String CENTRE = "\u5E02\u6C11\u30BB\u30F3\u30BF\u30FC";

    private static final Pattern BESIDE = Pattern.compile("[\\s\u30FB()-]");

    Reach {
        centres = List.copyOf(centres);
    }

    @Nullable Centre centre(Asking asking) {
        if (only == null) {
            return asking.needed("centre", "centre", this::named);
        }
        if (!asking.has("centre")) {
            return only;
        }
        var named = asking.given("centre", "centre", this::named);
        return named == null || named.id().equals(only.id())
                ? named
                : asking.fail("centre", "other-centre", only.name().ja());
    }

    private Optional<Centre> named(String text) {
        var key = key(text);
        return centres.stream()
                .filter(centre ->
                        Stream.of(centre.id().value(), centre.name().ja(), centre.name().en())
                                .map(Reach::key)
                                .anyMatch(key::equals))
                .findFirst();
    }

    static String key(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BESIDE.matcher(folded).replaceAll("").replace(CENTRE, "");
    }
}
