package org.wasshoi.community;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.pack.PackVersion;

/// Opens a new edition of the register: closes the rows it changes and opens theirs, no others.
@Component
class OpeningEditions {

    private final Register register;
    private final Populations populations;
    private final RegisterRows rows;
    private final PopulationRows populationRows;

    OpeningEditions(
            Register register,
            Populations populations,
            RegisterRows rows,
            PopulationRows populationRows) {
        this.register = register;
        this.populations = populations;
        this.rows = rows;
        this.populationRows = populationRows;
    }

    void open(Edition edition, PackVersion version) {
        var opened =
                new Opened(version.number(), LocalDate.ofInstant(version.loadedAt(), Tokyo.ZONE));
        var areas = Changes.between(register.areas(), edition.areas());
        var centres = Changes.between(register.centres(), edition.centres());
        var bodies = Changes.between(register.bodies(), edition.bodies());
        var snapshots = Changes.between(populations.all(), edition.snapshots());
        rows.open(opened);
        rows.changeAreas(areas, opened);
        rows.changeCentres(centres, opened);
        rows.changeBodies(bodies, opened);
        populationRows.change(snapshots, opened);
        rows.arrange(edition);
    }
}
