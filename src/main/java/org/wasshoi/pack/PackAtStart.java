package org.wasshoi.pack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Loads the city's pack before the first request; a refused pack leaves the running plan alone.
@Component
class PackAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PackAtStart.class);

    private final String folder;
    private final Packs packs;
    private final LoadingPacks loading;

    PackAtStart(
            @Value("${wasshoi.plan:./plans/ichinoseki-3}") String folder,
            Packs packs,
            LoadingPacks loading) {
        this.folder = folder;
        this.packs = packs;
        this.loading = loading;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            loading.load(Pack.in(path()))
                    .ifPresent(version -> LOG.info("Plan loaded as version {}", version.number()));
        } catch (PackRefused refused) {
            if (packs.all().isEmpty()) {
                throw refused;
            }
            LOG.error("Plan pack refused, the running plan stays: {}", refused.getMessage());
        }
    }

    private Path path() {
        try {
            return Path.of(folder);
        } catch (InvalidPathException _) {
            throw Place.start(folder).refusal("フォルダーの名前ではありません / not the name of a folder");
        }
    }
}
