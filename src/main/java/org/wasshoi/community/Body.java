package org.wasshoi.community;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.BodyId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;

/// A collaboration body (地域協働体) of one centre's district; not yet registered while it forms.
/// `founded` is as precise as its source: a year, a month or a day.
public record Body(
        BodyId id,
        CentreId centre,
        AreaId area,
        Words name,
        String kana,
        boolean registered,
        @Nullable String founded,
        Set<String> sample,
        String source) {}
