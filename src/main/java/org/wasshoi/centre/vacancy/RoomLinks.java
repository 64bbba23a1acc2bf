package org.wasshoi.centre.vacancy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.community.PlaceId;
import org.wasshoi.community.PlaceLink;
import org.wasshoi.community.PlaceLinks;

/// The ways to the free rooms of a place.
@Component
class RoomLinks implements PlaceLinks {

    @Override
    public List<PlaceLink> of(PlaceId place) {
        return switch (place) {
            case PlaceId.CentreId(var code) ->
                    List.of(new PlaceLink("vacancy.link.week", "/centres/" + code + "/rooms"));
            case PlaceId.AreaId(var code) ->
                    List.of(new PlaceLink("vacancy.link.area", "/rooms?area=" + code));
            case PlaceId.BodyId _ -> List.of();
        };
    }

    @Override
    public List<PlaceLink> everywhere() {
        return List.of(new PlaceLink("vacancy.link.search", "/rooms"));
    }
}
