package org.wasshoi.community;

import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.kernel.Words;

/// An area (地域): one of the former municipalities, in their fixed order.
public record Area(AreaId id, int position, Words name, String kana) {}
