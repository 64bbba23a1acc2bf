package org.wasshoi.pack;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Loads a pack as a whole or not at all; what is loaded already is left alone.
@Component
class LoadingPacks {

    private final Packs packs;
    private final List<PackSection> sections;
    private final Clock clock;

    LoadingPacks(Packs packs, ObjectProvider<PackSection> sections, Clock clock) {
        this.packs = packs;
        this.sections = sections.orderedStream().toList();
        this.clock = clock;
    }

    /// The new version, unless the pack is the running one.
    @Transactional
    public Optional<PackVersion> load(Pack pack) {
        packs.lock();
        return packs.isNewest(pack.hash()) ? Optional.empty() : Optional.of(loadNew(pack));
    }

    private PackVersion loadNew(Pack pack) {
        var writings = sections.stream().map(section -> section.read(pack)).toList();
        var version = version(pack, packs.all());
        packs.add(version, pack.hash());
        writings.forEach(writing -> writing.accept(version));
        return version;
    }

    private PackVersion version(Pack pack, List<PackVersion> before) {
        var newest = before.isEmpty() ? 0 : before.getFirst().number();
        var reasons = before.stream().map(PackVersion::reason).toList();
        return new PackVersion(
                pack.id(), newest + 1, pack.reasonOtherThan(reasons), clock.instant());
    }
}
