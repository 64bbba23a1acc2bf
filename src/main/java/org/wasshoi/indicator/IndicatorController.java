package org.wasshoi.indicator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.plan.Plans;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PublicFile;

/// The pages of the indicators.
@Controller
class IndicatorController {

    private final Indicators indicators;
    private final Readings readings;
    private final Plans plans;
    private final IndicatorPages pages;

    IndicatorController(
            Indicators indicators, Readings readings, Plans plans, IndicatorPages pages) {
        this.indicators = indicators;
        this.readings = readings;
        this.plans = plans;
        this.pages = pages;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/indicators")
    IndicatorsPage all(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new IndicatorsPage(
                readings.progress(), plans.current().policies(), readings.thisYear());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/indicators/{code}")
    IndicatorPage one(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of("fiscalYear"));
        var indicator = indicator(code);
        var year =
                FiscalYears.chosen(
                        request.getParameter("fiscalYear"), indicator, readings.thisYear());
        return pages.page(indicator, year);
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/indicators/{code}.csv")
    PublicFile months(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return MonthsFile.of(readings, indicator(code));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/indicators/{code}/records")
    RecordsPage records(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request) {
        Parameters.only(request, RecordsQuery.PARAMETERS);
        return pages.records(indicator(code), parameters);
    }

    private Indicator indicator(String code) {
        return indicators.find(new IndicatorCode(code)).orElseThrow(NotFound::new);
    }
}
