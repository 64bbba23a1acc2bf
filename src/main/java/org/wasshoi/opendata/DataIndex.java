package org.wasshoi.opendata;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasshoi.indicator.Indicators;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The page from which people take data.
@Controller
class DataIndex {

    private final Indicators indicators;

    DataIndex(Indicators indicators) {
        this.indicators = indicators;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/data")
    Page data() {
        return new DataPage(indicators.all());
    }
}
