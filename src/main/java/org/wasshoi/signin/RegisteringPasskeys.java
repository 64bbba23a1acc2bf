package org.wasshoi.signin;

import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Persons;
import org.wasshoi.web.NotFound;

/// Adds and removes a person's own passkeys (パスキーの登録と削除).
@Component
class RegisteringPasskeys {

    private static final Masking SHOWN = Masking.showing("transports");
    private static final int MOST = 20;
    private static final int LONGEST_TRANSPORT = 30;

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Persons persons;
    private final Sessions sessions;
    private final RelyingParty site;
    private final AuditLog audit;
    private final Clock clock;

    RegisteringPasskeys(
            Passkeys passkeys,
            Challenges challenges,
            Persons persons,
            Sessions sessions,
            RelyingParty site,
            AuditLog audit,
            Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.persons = persons;
        this.sessions = sessions;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PasskeyQuestion ask(Acting acting) {
        var id = acting.who().person();
        return PasskeyQuestion.toMake(
                challenges.make(id),
                site.host(),
                persons.find(id).orElseThrow(NotFound::new),
                passkeys.handle(id),
                passkeys.of(id));
    }

    /// Nothing when it is done, or what has to be put right.
    @Transactional
    public Optional<PasskeysPage.Problem> register(
            Acting acting, String name, PasskeyAnswer answer) {
        var problem = problem(name);
        if (problem.isPresent()) {
            return problem;
        }
        if (passkeys.of(acting.who().person()).size() >= MOST) {
            return Optional.of(PasskeysPage.Problem.TOO_MANY);
        }
        return answer.made()
                .filter(made -> isGenuine(acting, made))
                .map(made -> passkey(acting, name.strip(), made))
                .filter(passkeys::add)
                .map(passkey -> {
                    record(acting, "passkey.register", passkey);
                    return Optional.<PasskeysPage.Problem>empty();
                })
                .orElseGet(() -> Optional.of(PasskeysPage.Problem.REFUSED));
    }

    /// Ends all other sessions too, should the device be in other hands.
    @Transactional
    public void remove(Acting acting, UUID id, String token) {
        var passkey = passkeys.find(acting.who().person(), id).orElseThrow(NotFound::new);
        if (!passkeys.remove(passkey)) {
            throw new NotFound();
        }
        sessions.endOthers(passkey.person(), token);
        record(acting, "passkey.remove", passkey);
    }

    private static Optional<PasskeysPage.Problem> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(PasskeysPage.Problem.NAME_EMPTY);
        }
        return name.strip().codePointCount(0, name.strip().length()) > Passkey.LONGEST_NAME
                ? Optional.of(PasskeysPage.Problem.NAME_TOO_LONG)
                : Optional.empty();
    }

    private boolean isGenuine(Acting acting, RegistrationData made) {
        var challenge = Objects.requireNonNull(made.getCollectedClientData()).getChallenge();
        if (!challenges.take(challenge, acting.who().person())) {
            return false;
        }
        var server = PasskeyAnswer.expected(site, challenge);
        return PasskeyAnswer.passes(verifier ->
                verifier.verify(
                        made,
                        new RegistrationParameters(server, PasskeyQuestion.ALGORITHMS, true)));
    }

    private Passkey passkey(Acting acting, String name, RegistrationData made) {
        var data = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        return new Passkey(
                Uuid7.next(clock),
                acting.who().person(),
                Objects.requireNonNull(data.getAttestedCredentialData()),
                data.getSignCount(),
                transports(made),
                name,
                clock.instant(),
                null);
    }

    private static Set<String> transports(RegistrationData made) {
        var transports = made.getTransports();
        return transports == null
                ? Set.of()
                : transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .filter(value -> value.matches("[a-z-]{1," + LONGEST_TRANSPORT + "}"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void record(Acting acting, String verb, Passkey passkey) {
        var shown = Map.of("name", passkey.name(), "transports", passkey.transports());
        var change =
                verb.endsWith("remove") ? SHOWN.change(shown, null) : SHOWN.change(null, shown);
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("passkey", passkey.id().toString()),
                        passkey.person(),
                        change));
    }
}
