package org.wasshoi.centre.draw;

import org.wasshoi.community.PlaceId.CentreId;

/// A round that is about to be opened (これから開く回).
record NewRound(CentreId centre, String name, Terms terms, Times times) {}
