package org.wasshoi.centre.intake;

import java.util.List;
import java.util.Set;
import org.wasshoi.people.Acting;

/// Where records of one kind go in, and out again (取り込みの口).
interface Door {

    Kind kind();

    /// Holds lines against what is there already and notes what does not go.
    void weigh(List<Fate> fates, Sifted into);

    /// Writes lines that are new or corrected, of which these are linked to whom the register
    /// offers.
    List<KeptRow> write(Acting acting, List<Fate> fates, Set<Integer> linked);

    /// Takes records back, or takes taking them back back.
    void turn(Acting acting, List<KeptRow> rows, boolean on);
}
