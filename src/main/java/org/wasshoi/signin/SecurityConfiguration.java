package org.wasshoi.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// What guards every request: an address that is one, a form that this site gave out, a session
/// that lasts. Who may do what is said by the handlers; headers are those of the front filter.
@Configuration
class SecurityConfiguration {

    @Bean
    SecurityFilterChain guards(
            HttpSecurity http,
            SessionContexts contexts,
            CookieCsrfTokenRepository formTokens,
            Forms forms) {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(formTokens).requireCsrfProtectionMatcher(forms))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Nobody reads the observations of single filters, and they take time in every request.
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }

    /// Nothing is permitted by its address, so an address or method that is unusual does no harm;
    /// it is told in plain words.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    /// People sign in through a page of ours; no other way is open.
    @Bean
    AuthenticationManager noOtherWay() {
        return _ -> {
            throw new ProviderNotFoundException("Sign in at /sign-in");
        };
    }
}
