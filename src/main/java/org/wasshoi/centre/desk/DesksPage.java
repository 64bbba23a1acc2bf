package org.wasshoi.centre.desk;

import java.util.List;
import org.wasshoi.community.Centre;
import org.wasshoi.web.Page;

/// The centres whose desk a clerk runs (窓口の一覧).
record DesksPage(List<Centre> centres) implements Page {}
