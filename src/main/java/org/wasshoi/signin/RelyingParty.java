package org.wasshoi.signin;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.wasshoi.web.SiteAddress;

/// What this site is to a passkey and to a provider of identities (リライングパーティー): an origin and a
/// host.
@Component
class RelyingParty {

    private final SiteAddress site;

    RelyingParty(SiteAddress site) {
        this.site = site;
        if (!isUsable(site.address())) {
            throw new IllegalStateException(
                    "wasshoi.address is no address such as https://plan.example.jp: "
                            + site.address());
        }
    }

    /// Scheme, host and port, as browsers name the site.
    String origin() {
        return site.address();
    }

    String host() {
        return URI.create(origin()).getHost();
    }

    private static boolean isUsable(String address) {
        try {
            var uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
