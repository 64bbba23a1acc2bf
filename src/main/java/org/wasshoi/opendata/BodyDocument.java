package org.wasshoi.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Body;
import org.wasshoi.kernel.Words;

/// A collaboration body as other programs read it; `sample` names the fields nobody has verified.
record BodyDocument(
        String code,
        Words name,
        String kana,
        String area,
        String centre,
        boolean registered,
        @Nullable String founded,
        SortedSet<String> sample) {

    static Table<BodyDocument> table(List<Body> bodies) {
        return new Table<>(
                bodies.stream().map(BodyDocument::of).toList(),
                List.of(
                        "code",
                        "name_ja",
                        "name_en",
                        "kana",
                        "area",
                        "centre",
                        "registered",
                        "founded",
                        "sample_fields"),
                BodyDocument::values);
    }

    private static BodyDocument of(Body body) {
        return new BodyDocument(
                body.id().value(),
                body.name(),
                body.kana(),
                body.area().value(),
                body.centre().value(),
                body.registered(),
                body.founded(),
                new TreeSet<>(body.sample()));
    }

    private List<@Nullable Object> values() {
        return Arrays.<@Nullable Object>asList(
                code,
                name.ja(),
                name.en(),
                kana,
                area,
                centre,
                registered,
                founded,
                String.join(";", sample));
    }
}
