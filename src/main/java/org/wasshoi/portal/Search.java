package org.wasshoi.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Searched;

/// One search over everything that modules let be found.
@Controller
class Search {

    private final List<Searched> places;

    Search(List<Searched> places) {
        this.places = places;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/search")
    Page search(@RequestParam(name = "q", defaultValue = "") String q, Language language) {
        var words = q.strip();
        if (words.isEmpty()) {
            return SearchPage.empty();
        }
        if (words.length() > SearchPage.LONGEST) {
            return new SearchPage(words, true, List.of());
        }
        var found = places.stream().flatMap(place -> place.find(words, language).stream()).toList();
        return new SearchPage(words, false, found);
    }
}
