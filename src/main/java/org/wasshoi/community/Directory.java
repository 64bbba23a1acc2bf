package org.wasshoi.community;

import java.util.List;
import java.util.Optional;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;

/// The whole register at one moment, in which places find each other.
record Directory(List<Area> areas, List<Centre> centres, List<Body> bodies) {

    Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.id().value().equals(code)).findFirst();
    }

    Optional<Centre> centre(String code) {
        return centres.stream().filter(centre -> centre.id().value().equals(code)).findFirst();
    }

    Optional<Body> body(String code) {
        return bodies.stream().filter(body -> body.id().value().equals(code)).findFirst();
    }

    Area areaOf(AreaId id) {
        return area(id.value()).orElseThrow();
    }

    Centre centreOf(Body body) {
        return centre(body.centre().value()).orElseThrow();
    }

    Optional<Body> bodyOf(CentreId centre) {
        return bodies.stream().filter(body -> body.centre().equals(centre)).findFirst();
    }

    List<Centre> centresIn(AreaId area) {
        return centres.stream().filter(centre -> centre.area().equals(area)).toList();
    }

    List<Body> bodiesIn(AreaId area) {
        return bodies.stream().filter(body -> body.area().equals(area)).toList();
    }
}
