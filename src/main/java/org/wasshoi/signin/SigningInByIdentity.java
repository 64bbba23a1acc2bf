package org.wasshoi.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.people.PersonId;

/// Sends people to a provider and takes its answer (外部の認証によるサインイン).
@Component
class SigningInByIdentity {

    private final OpenIdClients clients;
    private final OpenIdProvider provider;
    private final OpenIdRequests requests;
    private final LinkingIdentities linking;

    SigningInByIdentity(
            OpenIdClients clients,
            OpenIdProvider provider,
            OpenIdRequests requests,
            LinkingIdentities linking) {
        this.clients = clients;
        this.provider = provider;
        this.requests = requests;
        this.linking = linking;
    }

    sealed interface Outcome {
        record SignedIn(PersonId person, boolean strong, Next next) implements Outcome {}

        record Linked() implements Outcome {}

        record Refused(IdentityRefusedPage.Reason why) implements Outcome {}
    }

    /// The address to go to, known again by the secret of the browser; nothing while the provider
    /// is down.
    Optional<String> ask(
            OpenIdClient client, @Nullable PersonId linked, Next next, String browser) {
        var request = new OpenIdRequest(client.id(), Secret.next(), Secret.next(), linked, next);
        var state = Secret.next();
        var address = provider.address(client, request, state);
        address.ifPresent(_ -> requests.add(request, state, browser));
        return address;
    }

    /// Nobody is signed in by an answer that was not asked for, here and now.
    Outcome take(
            OpenIdClient client, ProviderAnswer answer, String browser, @Nullable PersonId who) {
        var request = requests.take(client.id(), answer.state(), browser);
        if (request.isEmpty()) {
            return new Outcome.Refused(IdentityRefusedPage.Reason.UNASKED);
        }
        if (answer.code().isEmpty()) {
            return new Outcome.Refused(IdentityRefusedPage.Reason.DENIED);
        }
        return provider.subject(client, request.get(), answer.state(), answer.code())
                .map(subject -> use(client, request.get(), subject, answer.address(), who))
                .orElseGet(() -> new Outcome.Refused(IdentityRefusedPage.Reason.UNPROVED));
    }

    private Outcome use(
            OpenIdClient client,
            OpenIdRequest request,
            Identity.Subject subject,
            String address,
            @Nullable PersonId who) {
        var linked = request.person();
        if (linked == null) {
            return linking.signIn(subject, address)
                    .<Outcome>map(person ->
                            new Outcome.SignedIn(person, clients.isStrong(client), request.next()))
                    .orElseGet(() -> new Outcome.Refused(IdentityRefusedPage.Reason.UNLINKED));
        }
        if (!linked.equals(who)) {
            return new Outcome.Refused(IdentityRefusedPage.Reason.UNASKED);
        }
        return linking.link(linked, client, subject, address)
                ? new Outcome.Linked()
                : new Outcome.Refused(IdentityRefusedPage.Reason.TAKEN);
    }
}
