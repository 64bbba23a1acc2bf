package org.wasshoi.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.indicator.IndicatorCode;
import org.wasshoi.indicator.Indicators;
import org.wasshoi.indicator.Readings;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PublicFile;

/// The indicators and their series for other programs.
@Controller
class IndicatorApi {

    private final Indicators indicators;
    private final Readings readings;
    private final Clock clock;

    IndicatorApi(Indicators indicators, Readings readings, Clock clock) {
        this.indicators = indicators;
        this.readings = readings;
        this.clock = clock;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/indicators")
    PublicFile list(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return Json.file(table().documents());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/indicators.csv")
    PublicFile file(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return table().csv();
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/indicators/{code}/series")
    PublicFile series(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request) {
        return Json.file(document(code, parameters, request));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/indicators/{code}/series.csv")
    PublicFile seriesFile(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request) {
        return document(code, parameters, request).table().csv();
    }

    private Table<IndicatorDocument> table() {
        return IndicatorDocument.table(readings.current());
    }

    private SeriesDocument document(
            String code, Map<String, String> parameters, HttpServletRequest request) {
        Parameters.only(request, SeriesQuery.PARAMETERS);
        var indicator = indicators.find(new IndicatorCode(code)).orElseThrow(NotFound::new);
        var query = SeriesQuery.of(parameters, indicator, LocalDate.now(clock));
        var points =
                readings.series(indicator, query.grain(), query.from(), query.to(), query.by());
        return SeriesDocument.of(indicator, query, points);
    }
}
