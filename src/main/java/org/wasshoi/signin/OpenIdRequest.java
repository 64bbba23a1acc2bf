package org.wasshoi.signin;

import org.jspecify.annotations.Nullable;
import org.wasshoi.people.PersonId;

/// What a provider was asked (外部の認証への問い合わせ): to let somebody in, or to prove the identity that a
/// person links.
record OpenIdRequest(
        String client, String nonce, String verifier, @Nullable PersonId person, Next next) {

    @Override
    public String toString() {
        return "OpenIdRequest to " + client;
    }
}
