package org.wasshoi.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;

/// A person's identities elsewhere (外部の認証とのつながり), and those that may be linked.
record IdentitiesPage(
        List<Identity> identities, List<OpenIdClient> clients, boolean mayChange, String done)
        implements Page {

    IdentitiesPage {
        identities = List.copyOf(identities);
        clients = List.copyOf(clients);
    }

    /// The provider in words, or in the name it had.
    String provider(Identity identity) {
        return clients.stream()
                .filter(client -> client.id().equals(identity.client()))
                .map(OpenIdClient::name)
                .findFirst()
                .orElse(identity.client());
    }

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    boolean isLinked() {
        return done.equals("linked");
    }

    boolean isUnlinked() {
        return done.equals("unlinked");
    }
}
