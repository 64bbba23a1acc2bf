package org.wasshoi.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// Speaks with the providers of identities (OpenID Connect): where to send a browser, and whom one
/// that comes back has proved to be.
@Component
class OpenIdProvider {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OpenIdClients clients;
    private final RelyingParty site;
    private final OidcAuthorizationCodeAuthenticationProvider verifier;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    OpenIdProvider(OpenIdClients clients, RelyingParty site) {
        this.clients = clients;
        this.site = site;
        this.verifier = verifier();
    }

    /// Where the provider asks who somebody is; nothing while it is down.
    Optional<String> address(OpenIdClient client, OpenIdRequest request, String state) {
        try {
            var registration = clients.registration(client);
            return Optional.of(asked(registration, request, state).getAuthorizationRequestUri());
        } catch (IllegalArgumentException | IllegalStateException e) {
            return down(client, e);
        }
    }

    /// Whom the provider names in exchange for a code; nobody when anything about it is wrong.
    Optional<Identity.Subject> subject(
            OpenIdClient client, OpenIdRequest request, String state, String code) {
        try {
            var registration = clients.registration(client);
            var asked = asked(registration, request, state);
            var answer =
                    OAuth2AuthorizationResponse.success(code)
                            .state(state)
                            .redirectUri(redirect(client.id()))
                            .build();
            var proved =
                    verifier.authenticate(
                            new OAuth2LoginAuthenticationToken(
                                    registration, new OAuth2AuthorizationExchange(asked, answer)));
            return proved != null && proved.getPrincipal() instanceof DefaultOidcUser user
                    ? Optional.of(subject(user))
                    : Optional.empty();
        } catch (AuthenticationException | IllegalArgumentException | IllegalStateException e) {
            return down(client, e);
        }
    }

    private String redirect(String id) {
        return site.origin() + "/sign-in/openid/" + id + "/answer";
    }

    private OAuth2AuthorizationRequest asked(
            ClientRegistration registration, OpenIdRequest request, String state) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(
                                registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(redirect(registration.getRegistrationId()))
                .scopes(registration.getScopes())
                .state(state)
                .additionalParameters(
                        Map.of(
                                OidcParameterNames.NONCE, Secret.hash(request.nonce()),
                                PkceParameterNames.CODE_CHALLENGE, Secret.hash(request.verifier()),
                                PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
                .attributes(
                        Map.of(
                                OidcParameterNames.NONCE, request.nonce(),
                                PkceParameterNames.CODE_VERIFIER, request.verifier()))
                .build();
    }

    private static Identity.Subject subject(DefaultOidcUser user) {
        return new Identity.Subject(
                Objects.requireNonNull(user.getIssuer()).toExternalForm(),
                Objects.requireNonNull(user.getSubject()));
    }

    /// Only the kind of the failure is logged, for answers of providers hold personal data.
    private static <T> Optional<T> down(OpenIdClient client, RuntimeException why) {
        LOG.warn("The provider {} proved nobody: {}", client.id(), code(why));
        return Optional.empty();
    }

    private static String code(RuntimeException why) {
        return why instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : why.getClass().getSimpleName();
    }

    /// What the token says is enough; nothing more is asked about the person.
    private OidcAuthorizationCodeAuthenticationProvider verifier() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(
                RestClient.builder()
                        .requestFactory(patient())
                        .configureMessageConverters(converters ->
                                converters
                                        .disableDefaults()
                                        .addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(
                                                new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        var made =
                new OidcAuthorizationCodeAuthenticationProvider(
                        tokens, request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        made.setJwtDecoderFactory(registration ->
                decoders.computeIfAbsent(
                        registration.getRegistrationId(), _ -> decoder(registration)));
        return made;
    }

    private static JwtDecoder decoder(ClientRegistration registration) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(keys)
                        .restOperations(new RestTemplate(patient()))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private static JdkClientHttpRequestFactory patient() {
        var factory =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}
