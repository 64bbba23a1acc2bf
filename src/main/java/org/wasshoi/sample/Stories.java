package org.wasshoi.sample;

import java.util.List;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Place;

/// All kinds of invented records; some indicators run ahead of the plan, some behind.
final class Stories {

    private Stories() {}

    static List<Story> at(Scene scene) {
        return List.of(
                new RegisteredBodies(scene.bodies()),
                new StaffBank(scene),
                new UsageReports(scene),
                new WebDays(),
                new Surveys(),
                activities(scene),
                facilitations(scene),
                teamMeetings(scene),
                consultations(scene));
    }

    private static Story activities(Scene scene) {
        return new Happenings(
                "body-activity",
                new Measure("body-activities"),
                Yearly.of(458, 470, 483, 485, 488),
                Season.COMMUNITY,
                60,
                scene.bodies());
    }

    private static Story facilitations(Scene scene) {
        return new Happenings(
                "facilitation",
                new Measure("facilitations"),
                Yearly.of(141, 152, 148, 151, 152),
                Season.COMMUNITY,
                25,
                scene.bodies());
    }

    private static Story teamMeetings(Scene scene) {
        return new Happenings(
                "team-meeting",
                new Measure("team-meetings"),
                Yearly.of(131, 139, 157, 163, 169),
                Season.OFFICE,
                9,
                scene.bodies());
    }

    private static Story consultations(Scene scene) {
        return new Happenings(
                "consultation",
                new Measure("consultations"),
                Yearly.of(2_371, 2_462, 2_438, 2_470, 2_490),
                Season.OFFICE,
                3,
                scene.centres().stream().map(Stories::area).toList());
    }

    /// Whoever asks for advice says where they come from, not which centre they use.
    private static Place area(Place centre) {
        return new Place(centre.area(), null, null);
    }
}
