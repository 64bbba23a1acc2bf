package org.wasshoi.community;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Sought;

/// Which part of the register a reader wants to see: one area or all, and what holds some words.
record Shown(Directory directory, @Nullable Area area, String words) {

    private static final int LONGEST = 100;

    static Shown of(Directory directory, String area, String words) {
        if (words.length() > LONGEST) {
            throw new BadParameter("q");
        }
        return new Shown(directory, area.isEmpty() ? null : chosen(directory, area), words.strip());
    }

    boolean isSearch() {
        return !words.isEmpty();
    }

    boolean isIn(Area other) {
        return other.equals(area);
    }

    /// The areas to tell of, in their order.
    List<Area> areas() {
        return area == null ? directory.areas() : List.of(area);
    }

    /// What holds the words in the reader's language, or everything when none are given.
    Directory found() {
        return isSearch()
                ? directory.matching(Sought.of(words), PageContext.current().language())
                : directory;
    }

    /// The same search in another area, or in all of them.
    String path(String page, @Nullable Area other) {
        var path = UriComponentsBuilder.fromPath(page);
        if (other != null) {
            path.queryParam("area", other.id().value());
        }
        if (isSearch()) {
            path.queryParam("q", "{words}");
        }
        return path.encode().buildAndExpand(words).toUriString();
    }

    private static Area chosen(Directory directory, String code) {
        return directory.area(code).orElseThrow(() -> new BadParameter("area"));
    }
}
