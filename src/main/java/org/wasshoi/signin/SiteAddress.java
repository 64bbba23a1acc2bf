package org.wasshoi.signin;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Under which address people reach this site (サイトのアドレス); passkeys and providers of identities are
/// bound to it.
@Component
class SiteAddress {

    private static final String SETTING = "wasshoi.address";

    private final Environment environment;

    SiteAddress(Environment environment) {
        this.environment = environment;
        var set = environment.getProperty(SETTING, "");
        if (!set.isEmpty() && !isUsable(set)) {
            throw new IllegalStateException(
                    SETTING + " is no address such as https://plan.example.jp: " + set);
        }
    }

    /// Scheme, host and port, as browsers name the site.
    String origin() {
        var set = environment.getProperty(SETTING, "");
        if (!set.isEmpty()) {
            return set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
        }
        var port = environment.getProperty("local.server.port");
        return "http://localhost:"
                + (port == null ? environment.getProperty("server.port", "8080") : port);
    }

    String host() {
        return URI.create(origin()).getHost();
    }

    private static boolean isUsable(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().matches("https?")
                    && uri.getPath().matches("/?")
                    && uri.getRawQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
