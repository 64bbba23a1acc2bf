package org.wasshoi.community;

import java.util.List;

/// What higher modules offer to do at a place (できること), for its page.
public interface PlaceLinks {

    List<PlaceLink> of(PlaceId place);

    /// What they offer over all places.
    List<PlaceLink> everywhere();
}
