package org.wasshoi.notification;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what waits in the outbox (メールの送信), one mail per transaction: each is sent at least once,
/// and twice only if the program dies between the mail server's yes and its own.
@Component
@ConditionalOnProperty("spring.mail.host")
class SendingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);

    private final Outbox outbox;
    private final JavaMailSender sender;
    private final TransactionTemplate transaction;
    private final String from;

    SendingMail(
            Outbox outbox,
            JavaMailSender sender,
            TransactionTemplate transaction,
            @Value("${wasshoi.mail-from:wasshoi@localhost}") String from) {
        this.outbox = outbox;
        this.sender = sender;
        this.transaction = transaction;
        this.from = from;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void sendAll() {
        try {
            while (transaction.execute(_ -> sendNext()).isPresent()) {
                LOG.debug("Another one may wait");
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Mail waits until the database answers: {}", e.getMessage());
        }
    }

    /// The mail that was taken from the box, sent or put back for later.
    private Optional<Mail> sendNext() {
        var next = outbox.take();
        next.ifPresent(this::send);
        return next;
    }

    private void send(Mail mail) {
        try {
            sender.send(message(mail));
            outbox.remove(mail);
        } catch (MailException e) {
            LOG.warn("{} is tried again later: {}", mail, e.getClass().getSimpleName());
            outbox.putBack(mail);
        }
    }

    private SimpleMailMessage message(Mail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.content());
        return message;
    }
}
