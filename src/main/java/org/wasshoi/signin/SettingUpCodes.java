package org.wasshoi.signin;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.PersonId;

/// Sets up the app for one-time codes and takes it away (ワンタイムコードの設定), after the password.
@Component
class SettingUpCodes {

    private static final int RECOVERY_CODES = 10;

    private final CodeApps apps;
    private final AskingPassword asking;
    private final Sessions sessions;
    private final Sealing sealing;
    private final AccountLog log;
    private final TellingOwners telling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingUpCodes(
            CodeApps apps,
            AskingPassword asking,
            Sessions sessions,
            Sealing sealing,
            AccountLog log,
            TellingOwners telling,
            TransactionTemplate transaction,
            Clock clock) {
        this.apps = apps;
        this.asking = asking;
        this.sessions = sessions;
        this.sealing = sealing;
        this.log = log;
        this.telling = telling;
        this.transaction = transaction;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Done(List<LetterCode> recoveryCodes) implements Outcome {}

        record Refused(SecondFactorPage.Problem why) implements Outcome {}
    }

    Optional<CodeApp> of(PersonId person) {
        return apps.find(person);
    }

    /// A secret as the page carries it until it is confirmed; nobody but its person can use it.
    String seal(PersonId person, AppSecret secret) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealing.seal(secret.bytes(), draft(person)));
    }

    Optional<AppSecret> open(PersonId person, String sealed) {
        try {
            return sealing.open(Base64.getUrlDecoder().decode(sealed), draft(person))
                    .map(AppSecret::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The code shows that the app knows the secret; all sessions end, for they were weak.
    Outcome setUp(PersonId person, AppSecret secret, String code, Password password, String from) {
        var step = secret.stepOf(CheckingCodes.digits(code), clock.instant());
        if (step.isEmpty()) {
            return new Outcome.Refused(SecondFactorPage.Problem.CODE_WRONG);
        }
        return afterPassword(
                person,
                password,
                () -> {
                    if (!apps.add(person, secret, step.get())) {
                        return new Outcome.Refused(SecondFactorPage.Problem.THERE_ALREADY);
                    }
                    sessions.endAll(person);
                    telling.tell(person, "signin.mail.factor");
                    return codes(AccountLog.SET_UP, person, from);
                });
    }

    Outcome makeRecoveryCodes(PersonId person, Password password, String from) {
        return afterPassword(
                person,
                password,
                () ->
                        apps.has(person)
                                ? codes(AccountLog.RECOVERY_CODES_MADE, person, from)
                                : new Outcome.Done(List.of()));
    }

    /// Other sessions end too, for they were strong by it.
    Outcome remove(PersonId person, Password password, String from) {
        return afterPassword(
                person,
                password,
                () -> {
                    apps.remove(person);
                    sessions.endAll(person);
                    log.tell(AccountLog.REMOVED, person, from);
                    telling.tell(person, "signin.mail.factor-gone");
                    return new Outcome.Done(List.of());
                });
    }

    private Outcome afterPassword(PersonId person, Password password, Supplier<Outcome> change) {
        return switch (asking.check(person, password)) {
            case WAIT -> new Outcome.Refused(SecondFactorPage.Problem.WAIT);
            case WRONG -> new Outcome.Refused(SecondFactorPage.Problem.PASSWORD_WRONG);
            case RIGHT -> transaction.execute(_ -> change.get());
        };
    }

    private Outcome codes(Verb verb, PersonId person, String from) {
        var codes = Stream.generate(LetterCode::random).limit(RECOVERY_CODES).toList();
        apps.replaceRecoveryCodes(person, codes);
        log.tell(verb, person, from);
        return new Outcome.Done(codes);
    }

    private static String draft(PersonId person) {
        return "draft of " + person.value();
    }
}
