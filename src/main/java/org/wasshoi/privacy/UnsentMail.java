package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.notification.ForgettingMail;

/// Mail that could not be sent (送れなかったメール).
@Component
class UnsentMail implements Disposable {

    private final ForgettingMail mail;

    UnsentMail(ForgettingMail mail) {
        this.mail = mail;
    }

    @Override
    public String kind() {
        return "unsent-mail";
    }

    @Override
    public List<Due> beganBefore(LocalDate day) {
        return mail.writtenBefore(day).stream()
                .map(waiting -> new Due(waiting.id().toString(), waiting.since()))
                .toList();
    }

    @Override
    public boolean dispose(Due due) {
        return mail.forget(UUID.fromString(due.record()));
    }
}
