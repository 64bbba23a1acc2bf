package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.wasshoi.people.PersonId;

/// Identities at providers that ask for two factors themselves count as a second factor here.
@Component
class StrongIdentities implements SecondFactor {

    private final Identities identities;
    private final OpenIdClients clients;

    StrongIdentities(Identities identities, OpenIdClients clients) {
        this.identities = identities;
        this.clients = clients;
    }

    @Override
    public boolean has(PersonId person) {
        return identities.of(person).stream()
                .flatMap(identity -> clients.find(identity.client()).stream())
                .anyMatch(clients::isStrong);
    }
}
