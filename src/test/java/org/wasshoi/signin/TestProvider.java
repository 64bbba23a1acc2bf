package org.wasshoi.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/// A real OpenID provider beside the program, which lies when a test wants it to. Whoever sits
/// before it is named by a header.
final class TestProvider {

    static final String SUBJECT = "X-Subject";

    private static final RSAKey OWN = key();
    private static final RSAKey FOREIGN = key();

    private static volatile boolean signsWithAForeignKey;
    private static volatile String nonce = "";

    private final ConfigurableApplicationContext running;

    TestProvider(int port, String redirect) {
        var application = new SpringApplication(Setup.class);
        application.setRegisterShutdownHook(false);
        running =
                application.run(
                        "--spring.config.name=none",
                        "--logging.level.root=warn",
                        "--server.port=" + port,
                        "--redirect=" + redirect);
    }

    void stop() {
        running.close();
    }

    static void signWithAForeignKey(boolean does) {
        signsWithAForeignKey = does;
    }

    static void sayNonce(String said) {
        nonce = said;
    }

    private static RSAKey key() {
        try {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("one")
                    .build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Bears no stereotype, or the program would find it too.
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Setup {

        @Bean
        static SecurityFilterChain provider(HttpSecurity http) {
            return http.oauth2AuthorizationServer(
                            server -> {
                                http.securityMatcher(server.getEndpointsMatcher());
                                server.oidc(Customizer.withDefaults());
                            })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterAfter(whoeverIsThere(), LogoutFilter.class)
                    .build();
        }

        @Bean
        static RegisteredClientRepository clients(@Value("${redirect}") String redirect) {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId("wasshoi")
                            .clientId("wasshoi")
                            .clientSecret("{noop}a secret of the client")
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(redirect)
                            .scope("openid")
                            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                            .build());
        }

        @Bean
        static JWKSource<SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(OWN));
        }

        @Bean
        static JwtDecoder decoder() throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(OWN.toRSAPublicKey()).build();
        }

        @Bean
        static JwtEncoder encoder() {
            var own = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(OWN)));
            var foreign = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(FOREIGN)));
            return parameters -> (signsWithAForeignKey ? foreign : own).encode(parameters);
        }

        @Bean
        static OAuth2TokenCustomizer<JwtEncodingContext> nonce() {
            return context -> {
                var isIdToken =
                        context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN);
                if (isIdToken && !nonce.isEmpty()) {
                    context.getClaims().claim("nonce", nonce);
                }
            };
        }

        @Bean
        static AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        private static Filter whoeverIsThere() {
            return (request, response, chain) -> {
                var password =
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.PASSWORD_AUTHORITY);
                var subject = ((HttpServletRequest) request).getHeader(SUBJECT);
                if (subject != null) {
                    SecurityContextHolder.getContext()
                            .setAuthentication(
                                    UsernamePasswordAuthenticationToken.authenticated(
                                            subject, "", List.of(password)));
                }
                chain.doFilter(request, response);
            };
        }
    }
}
