package org.wasshoi.kernel;

import java.time.ZoneId;

/// Where the city's days begin and end (日本時間).
public final class Tokyo {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Tokyo() {}
}
