package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Rendered public pages, each good for as long as the published data stands still, those of the
/// moment for as long as nothing is written.
@Component
class PageCache {

    private static final int PAGES = 2_000;
    private static final int LONGEST_ADDRESS = 300;

    /// Where a page may be kept and what the published data was before it was made.
    record Slot(Key key, PublishedData.Stamp stamp) {}

    record Key(String address, Preferences preferences) {}

    private record Kept(PublishedData.Stamp stamp, boolean live, RenderedPage page) {}

    private final PublishedData published;
    private final Map<Key, Kept> pages = Collections.synchronizedMap(new LeastRecentlyUsed());

    PageCache(PublishedData published) {
        this.published = published;
    }

    /// The place for an answer to this request, unless it must not be shared.
    Optional<Slot> slot(HttpServletRequest request, Preferences preferences) {
        return isShareable(request)
                ? published.stamp().map(stamp -> new Slot(key(request, preferences), stamp))
                : Optional.empty();
    }

    @Nullable RenderedPage find(Slot slot) {
        var kept = pages.get(slot.key());
        return kept != null && slot.stamp().allows(kept.stamp, kept.live) ? kept.page : null;
    }

    void keep(Slot slot, boolean live, RenderedPage page) {
        pages.put(slot.key(), new Kept(slot.stamp(), live, page));
    }

    private static boolean isShareable(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !Preferences.areChosenIn(request)
                && address(request).length() <= LONGEST_ADDRESS;
    }

    private static Key key(HttpServletRequest request, Preferences preferences) {
        return new Key(address(request), preferences);
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static class LeastRecentlyUsed extends LinkedHashMap<Key, Kept> {

        LeastRecentlyUsed() {
            super(PAGES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > PAGES;
        }
    }
}
