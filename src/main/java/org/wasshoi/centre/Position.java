package org.wasshoi.centre;

import java.math.BigDecimal;

/// Where a facility lies (位置), in degrees north and east.
public record Position(BigDecimal latitude, BigDecimal longitude) {

    /// The map of the national survey (地理院地図), with nothing but the place in its address.
    public String map() {
        return "https://maps.gsi.go.jp/#17/" + latitude + "/" + longitude + "/";
    }
}
