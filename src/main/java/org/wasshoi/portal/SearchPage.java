package org.wasshoi.portal;

import java.util.List;
import java.util.Locale;
import org.wasshoi.web.Found;
import org.wasshoi.web.PublicPage;

/// What was found for some words (検索結果), or the empty form when none were given.
record SearchPage(String words, boolean tooLong, List<Found> found) implements PublicPage {

    static final int LONGEST = 100;
    private static final int SHOWN = 100;

    static SearchPage empty() {
        return new SearchPage("", false, List.of());
    }

    boolean isAnswer() {
        return !words.isEmpty() && !tooLong;
    }

    int longest() {
        return LONGEST;
    }

    int most() {
        return SHOWN;
    }

    boolean hasMore() {
        return found.size() > SHOWN;
    }

    List<Found> shown() {
        return found.stream().limit(SHOWN).toList();
    }

    String kind(Found one) {
        return "portal.search.kind." + one.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
        return tooLong ? 400 : 200;
    }
}
