package org.wasshoi.community;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;

/// A community centre (市民センター); `sample` names the fields that nobody has verified.
public record Centre(
        CentreId id,
        AreaId area,
        Words name,
        String kana,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String phone,
        List<Words> annexes,
        Manager manager,
        Set<String> sample,
        String source) {}
