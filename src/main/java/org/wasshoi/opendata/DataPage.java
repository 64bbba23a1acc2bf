package org.wasshoi.opendata;

import java.util.List;
import org.wasshoi.indicator.Indicator;
import org.wasshoi.web.PublicPage;

/// Which data can be taken away, in which forms and on what terms (オープンデータ).
record DataPage(List<Indicator> indicators) implements PublicPage {

    List<String> sets() {
        return List.of("plan", "indicators", "areas", "centres", "bodies");
    }
}
