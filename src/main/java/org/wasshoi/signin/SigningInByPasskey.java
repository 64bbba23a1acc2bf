package org.wasshoi.signin;

import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.PersonId;

/// Lets people in who hold a passkey and opened it for this (パスキーによるサインイン).
@Component
class SigningInByPasskey {

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Admission admission;
    private final RelyingParty site;
    private final AuditLog audit;

    SigningInByPasskey(
            Passkeys passkeys,
            Challenges challenges,
            Admission admission,
            RelyingParty site,
            AuditLog audit) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.admission = admission;
        this.site = site;
        this.audit = audit;
    }

    PasskeyQuestion ask() {
        return PasskeyQuestion.toUse(challenges.make(null), site.host());
    }

    /// Whose passkey it is; a wrong answer uses the question up all the same.
    @Transactional
    public Optional<PersonId> signIn(PasskeyAnswer answer, String address) {
        return answer.used().flatMap(used -> owner(used, address));
    }

    private Optional<PersonId> owner(AuthenticationData used, String address) {
        if (!challenges.take(
                Objects.requireNonNull(used.getCollectedClientData()).getChallenge(), null)) {
            return Optional.empty();
        }
        var found =
                passkeys.find(used)
                        .filter(passkey -> isGenuine(used, passkey))
                        .filter(passkey -> admission.isOpenTo(passkey.person()))
                        .filter(passkey -> passkeys.use(passkey, signCount(used)));
        found.ifPresent(passkey -> audit.record(signedIn(passkey, address)));
        return found.map(Passkey::person);
    }

    /// The device must name the owner, since it was not told whom to look for.
    private boolean isGenuine(AuthenticationData used, Passkey passkey) {
        var owner = passkeys.handle(passkey.person());
        return MessageDigest.isEqual(Objects.requireNonNull(used.getUserHandle()), owner)
                && isSigned(used, passkey);
    }

    private boolean isSigned(AuthenticationData used, Passkey passkey) {
        var challenge = Objects.requireNonNull(used.getCollectedClientData()).getChallenge();
        var server = PasskeyAnswer.expected(site, challenge);
        return PasskeyAnswer.passes(verifier ->
                verifier.verify(
                        used, new AuthenticationParameters(server, known(passkey), null, true)));
    }

    private static CredentialRecordImpl known(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.uses(),
                passkey.key(),
                null,
                null,
                null,
                null);
    }

    private static long signCount(AuthenticationData used) {
        return Objects.requireNonNull(used.getAuthenticatorData()).getSignCount();
    }

    private static Entry signedIn(Passkey passkey, String address) {
        var person = passkey.person().value();
        return new Entry(
                Actor.person(person, ""),
                person,
                new Verb("passkey.sign-in"),
                new Target("passkey", passkey.id().toString()),
                Change.NONE,
                Source.of(Channel.WEB, address));
    }
}
