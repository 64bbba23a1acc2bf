package org.wasshoi.community;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Words;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackVersion;

/// A city with a register in a database of its own, and its pack to change.
class Town {

    private static final Path PACK = Path.of("plans/ichinoseki-3");

    final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    final Register register = new Register(jdbc);
    final Populations populations = new Populations(jdbc);
    private final RegisterSection section =
            new RegisterSection(
                    new OpeningEditions(
                            register,
                            populations,
                            new RegisterRows(jdbc),
                            new PopulationRows(jdbc)));

    void load(Pack pack, int version, LocalDate day) {
        var loadedAt = day.atTime(9, 0).atZone(Tokyo.ZONE).toInstant();
        section.read(pack)
                .accept(new PackVersion("town-1", version, Words.same("reason"), loadedAt));
    }

    static Town withTheRealPack() {
        var town = new Town();
        town.load(Pack.in(PACK), 1, LocalDate.of(2026, 4, 1));
        return town;
    }

    static Edition edition(Pack pack) {
        return new EditionReading(pack).edition();
    }

    /// The real pack with one text in one of its files put in the place of another.
    static Pack pack(Path folder, String file, String before, String after) {
        try (var paths = Files.newDirectoryStream(PACK)) {
            for (var path : paths) {
                var text = Files.readString(path);
                var name = path.getFileName().toString();
                Files.writeString(
                        folder.resolve(name),
                        name.equals(file) ? replaced(text, before, after) : text);
            }
            return Pack.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String before, String after) {
        int start = text.indexOf(before);
        if (start < 0) {
            throw new IllegalArgumentException("Nothing to replace: " + before);
        }
        return text.substring(0, start) + after + text.substring(start + before.length());
    }
}
