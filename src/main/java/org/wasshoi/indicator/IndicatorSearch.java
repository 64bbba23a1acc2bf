package org.wasshoi.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Found;
import org.wasshoi.web.Searched;
import org.wasshoi.web.Sought;

/// Finds indicators; what is called so comes before what mentions it.
@Component
@Order(3)
class IndicatorSearch implements Searched {

    private final Indicators indicators;

    IndicatorSearch(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<Found> find(String words, Language language) {
        var sought = Sought.of(words);
        var all = indicators.all();
        var named =
                all.stream().filter(each -> sought.isIn(language, each.title(), each.shortTitle()));
        var mentioned =
                all.stream()
                        .filter(each ->
                                sought.isIn(
                                        language,
                                        each.title(),
                                        each.shortTitle(),
                                        each.definition(),
                                        each.why()));
        return Stream.concat(named, mentioned).distinct().map(IndicatorSearch::found).toList();
    }

    private static Found found(Indicator indicator) {
        return new Found(
                Found.Kind.INDICATOR,
                indicator.title(),
                indicator.definition(),
                "/indicators/" + indicator.code().value());
    }
}
