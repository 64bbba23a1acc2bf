package org.wasshoi.web;

import java.util.List;
import org.wasshoi.kernel.Language;

/// A module's share of the search page (さがす).
public interface Searched {

    /// Everything of the module that holds all these words, best first; see [Sought].
    List<Found> find(String words, Language language);
}
