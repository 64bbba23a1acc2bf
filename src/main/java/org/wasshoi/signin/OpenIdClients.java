package org.wasshoi.signin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/// The providers of identities in the settings. What a provider says of itself is fetched when it
/// is first needed, so one that is down keeps nobody else out.
@Component
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OpenIdClients {

    private static final String SETTING = "spring.security.oauth2.client.";

    private final OAuth2ClientProperties settings;
    private final Set<String> strong;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    OpenIdClients(
            OAuth2ClientProperties settings,
            @Value("${wasshoi.signin.strong-clients:}") Set<String> strong) {
        this.settings = settings;
        this.strong = strong;
        settings.getRegistration().keySet().forEach(this::check);
        strong.stream()
                .filter(id -> !settings.getRegistration().containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalStateException(
                            "wasshoi.signin.strong-clients names an unknown client: " + id);
                });
    }

    List<OpenIdClient> all() {
        return settings.getRegistration().entrySet().stream()
                .map(entry -> client(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(OpenIdClient::name))
                .toList();
    }

    Optional<OpenIdClient> find(String id) {
        return all().stream().filter(client -> client.id().equals(id)).findFirst();
    }

    /// Whether who comes from there has shown two factors.
    boolean isStrong(OpenIdClient client) {
        return strong.contains(client.id());
    }

    /// Asks the provider at the first time; fails while it is down.
    ClientRegistration registration(OpenIdClient client) {
        return known.computeIfAbsent(client.id(), this::fetch);
    }

    private ClientRegistration fetch(String id) {
        var one = new OAuth2ClientProperties();
        one.getRegistration().put(id, setting(id));
        one.getProvider().putAll(settings.getProvider());
        return Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id));
    }

    private OAuth2ClientProperties.Registration setting(String id) {
        return Objects.requireNonNull(settings.getRegistration().get(id));
    }

    private static OpenIdClient client(String id, OAuth2ClientProperties.Registration settings) {
        var name = settings.getClientName();
        return new OpenIdClient(id, name == null ? id : name);
    }

    /// An identity is the issuer's word, so the issuer must be known.
    private void check(String id) {
        var registration = setting(id);
        var provider = registration.getProvider();
        var found = settings.getProvider().get(provider == null ? id : provider);
        if (found == null || found.getIssuerUri() == null) {
            throw new IllegalStateException(
                    SETTING
                            + "provider."
                            + (provider == null ? id : provider)
                            + ".issuer-uri is missing");
        }
        var scope = registration.getScope();
        if (scope == null || !scope.contains("openid")) {
            throw new IllegalStateException(
                    SETTING + "registration." + id + ".scope must hold openid");
        }
    }
}
