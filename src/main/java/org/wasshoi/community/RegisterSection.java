package org.wasshoi.community;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackSection;
import org.wasshoi.pack.PackVersion;

/// The register's share of a plan pack: areas, centres, bodies and population.
@Component
@Order(1)
class RegisterSection implements PackSection {

    private final OpeningEditions opening;

    RegisterSection(OpeningEditions opening) {
        this.opening = opening;
    }

    @Override
    public Consumer<PackVersion> read(Pack pack) {
        var edition = new EditionReading(pack).edition();
        return version -> opening.open(edition, version);
    }
}
