package org.wasshoi.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;

/// Periods, what is due by them, and what went before (廃棄と廃棄簿).
record DisposalPage(Preview preview, List<Destruction> log, State state) implements Page {

    private static final int SHOWN = 50;
    private static final int UNPROCESSABLE = 422;

    enum State {
        ASKED,
        CHANGED,
        DONE,
        OVERTAKEN
    }

    /// The due records of a kind as far as a page bears.
    List<Disposable.Due> shown(Preview.Batch batch) {
        return batch.due().stream().limit(SHOWN).toList();
    }

    String kind(String kind) {
        return RetentionWords.kind(kind);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    @Override
    public int status() {
        return state == State.OVERTAKEN ? UNPROCESSABLE : 200;
    }
}
