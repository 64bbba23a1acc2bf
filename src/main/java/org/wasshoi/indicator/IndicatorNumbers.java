package org.wasshoi.indicator;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.community.PlaceId;
import org.wasshoi.community.PlaceNumbers;
import org.wasshoi.plan.Project;
import org.wasshoi.plan.ProjectNumbers;
import org.wasshoi.web.LinkedNumber;

/// The indicators on the pages of projects and places.
@Component
class IndicatorNumbers implements ProjectNumbers, PlaceNumbers {

    private final Readings readings;

    IndicatorNumbers(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<LinkedNumber> of(Project project) {
        return readings.current().stream()
                .filter(reading ->
                        project.indicators().contains(reading.indicator().code().value()))
                .map(IndicatorNumbers::number)
                .toList();
    }

    /// Only what is recorded there: a place need not have everything.
    @Override
    public List<LinkedNumber> of(PlaceId place) {
        return readings.of(place).stream()
                .filter(reading -> reading.value() != null)
                .map(IndicatorNumbers::number)
                .toList();
    }

    private static LinkedNumber number(Reading reading) {
        var indicator = reading.indicator();
        return new LinkedNumber(
                indicator.shortTitle(),
                reading.value(),
                indicator.unit(),
                "/indicators/" + indicator.code().value(),
                reading.sample());
    }
}
