package org.wasshoi.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Manager;
import org.wasshoi.kernel.Words;

/// A community centre as other programs read it; `sample` names the fields nobody has verified.
record CentreDocument(
        String code,
        Words name,
        String kana,
        String area,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String phone,
        List<Words> annexes,
        Manager manager,
        SortedSet<String> sample) {

    static Table<CentreDocument> table(List<Centre> centres) {
        return new Table<>(
                centres.stream().map(CentreDocument::of).toList(),
                List.of(
                        "code",
                        "name_ja",
                        "name_en",
                        "kana",
                        "area",
                        "address",
                        "postal_code",
                        "phone",
                        "manager",
                        "sample_fields"),
                CentreDocument::values);
    }

    private static CentreDocument of(Centre centre) {
        return new CentreDocument(
                centre.id().value(),
                centre.name(),
                centre.kana(),
                centre.area().value(),
                centre.address(),
                centre.postalCode(),
                centre.phone(),
                centre.annexes(),
                centre.manager(),
                new TreeSet<>(centre.sample()));
    }

    private List<@Nullable Object> values() {
        return Arrays.<@Nullable Object>asList(
                code,
                name.ja(),
                name.en(),
                kana,
                area,
                address,
                postalCode,
                phone,
                manager,
                String.join(";", sample));
    }
}
