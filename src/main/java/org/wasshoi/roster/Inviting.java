package org.wasshoi.roster;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.notification.Outbox;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Person;
import org.wasshoi.web.Messages;

/// Invites people to open an account, by mail or by letter (招待).
@Component
class Inviting {

    private static final int DAYS = 30;
    private static final Masking MASKING = Masking.showing("way", "last");

    private final Invitations invitations;
    private final Outbox outbox;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Inviting(
            Invitations invitations,
            Outbox outbox,
            Messages messages,
            AuditLog audit,
            Clock clock) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /// Sends a link to the address of a person who has one.
    @Transactional
    public void byMail(Acting acting, Person person, InvitationLink link) {
        var mail = Objects.requireNonNull(person.contact().mail());
        var letter = invite(acting, person, mail);
        var language = person.language();
        outbox.mail(
                mail,
                messages.text(language, "roster.mail.subject"),
                messages.text(
                        language,
                        "roster.mail.text",
                        person.name(),
                        link.with(letter.code()),
                        letter.code().grouped(),
                        Wareki.dateWithGregorian(letter.last(), language)));
    }

    /// Makes what has to be printed; the code is not kept, so a lost letter is made anew.
    @Transactional
    public List<Letter> byLetter(Acting acting, List<Person> people) {
        return people.stream().map(person -> invite(acting, person, null)).toList();
    }

    private Letter invite(Acting acting, Person person, @Nullable String mail) {
        var code = Code.random(random);
        var last = LocalDate.now(clock).plusDays(DAYS);
        invitations.add(person.id(), code, mail, acting.who().person(), last);
        audit.record(
                acting.did(
                        new Verb("invitation.make"),
                        new Target("person", person.id().value().toString()),
                        person.id(),
                        MASKING.change(
                                null,
                                Map.of("way", mail == null ? "letter" : "mail", "last", last))));
        return new Letter(person, code, last);
    }
}
