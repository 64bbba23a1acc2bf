package org.wasshoi.centre.rule;

import java.util.List;
import org.wasshoi.web.Page;

/// Where somebody may edit rules and rooms.
record PlacesPage(List<Place> places) implements Page {}
