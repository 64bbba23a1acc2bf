package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.wasshoi.intake.Row;
import org.wasshoi.intake.Table;
import org.wasshoi.intake.Unreadable;

/// Goes through a table (表の読み取り) a thousand lines at a time, so that its size does not matter.
@Component
class Sifting {

    static final int BATCH = 1_000;

    private final LineReadings readings;
    private final ImportDoors doors;
    private final KeptRows rows;

    Sifting(LineReadings readings, ImportDoors doors, KeptRows rows) {
        this.readings = readings;
        this.doors = doors;
        this.rows = rows;
    }

    /// Tells what the table holds, and hands over what is to be done with its lines.
    Sifted sift(Intake intake, Table table, Reach reach, Consumer<List<Fate>> work) {
        var sifted = new Sifted();
        try (var lines = table.lines(intake.matching().sheet())) {
            var reading = readings.of(intake.kind(), reach);
            var row = new Row(intake.matching(), intake.kind().repeatable());
            var batch = new ArrayList<Entry>(BATCH);
            while (lines.hasNext()) {
                var line = lines.next();
                if (line.number() <= intake.matching().head()) {
                    continue;
                }
                if (Choices.isNoRecord(line.first())) {
                    sifted.sum();
                    continue;
                }
                sifted.line();
                var entry = reading.read(new Asking(row.at(line), sifted.findings()));
                if (entry != null) {
                    batch.add(entry);
                }
                if (batch.size() == BATCH) {
                    hand(intake, batch, sifted, work);
                }
            }
            hand(intake, batch, sifted, work);
        } catch (Unreadable e) {
            sifted.broken(e);
        }
        return sifted;
    }

    private void hand(Intake intake, List<Entry> batch, Sifted sifted, Consumer<List<Fate>> work) {
        if (batch.isEmpty()) {
            return;
        }
        var kept = rows.live(intake.kind(), batch.stream().map(Entry::mark).toList());
        var fates = batch.stream().map(entry -> new Fate(entry, kept.get(entry.mark()))).toList();
        doors.of(intake.kind()).weigh(fates, sifted);
        sifted.add(fates);
        work.accept(fates);
        batch.clear();
    }
}
