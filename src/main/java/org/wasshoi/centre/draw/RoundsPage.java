package org.wasshoi.centre.draw;

import java.util.List;
import org.wasshoi.community.Centre;
import org.wasshoi.web.Page;

/// The rounds that a clerk holds (受け持つ回の一覧).
record RoundsPage(List<Centre> centres, List<DrawsPage.Row> rows) implements Page {}
