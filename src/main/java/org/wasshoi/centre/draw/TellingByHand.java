package org.wasshoi.centre.draw;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// Notes that somebody was told by telephone or letter (知らせた印).
@Component
class TellingByHand {

    private static final Masking MASKING = Masking.showing("told");

    private final DrawNotices notices;
    private final AuditLog audit;

    TellingByHand(DrawNotices notices, AuditLog audit) {
        this.notices = notices;
        this.audit = audit;
    }

    @Transactional
    public void tell(Acting acting, Round round, UUID notice) {
        if (notices.tell(notice, round.id(), acting.who().person())) {
            audit.record(
                    acting.did(
                            new Verb("draw.tell"),
                            new Target("draw-notice", notice.toString()),
                            null,
                            MASKING.change(Map.of("told", false), Map.of("told", true))));
        }
    }
}
