package org.wasshoi.opendata;

import java.util.List;
import org.wasshoi.community.Area;
import org.wasshoi.kernel.Words;

/// An area as other programs read it.
record AreaDocument(String code, Words name, String kana) {

    static Table<AreaDocument> table(List<Area> areas) {
        return new Table<>(
                areas.stream().map(AreaDocument::of).toList(),
                List.of("code", "name_ja", "name_en", "kana"),
                area -> List.of(area.code, area.name.ja(), area.name.en(), area.kana));
    }

    private static AreaDocument of(Area area) {
        return new AreaDocument(area.id().value(), area.name(), area.kana());
    }
}
