package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.people.PersonId;

/// Begins a session for whoever has just proved who they are (サインインの完了); an earlier one of this
/// browser ends, and forms given out before it are void.
@Component
class BeginningSessions {

    private final Sessions sessions;
    private final CookieCsrfTokenRepository formTokens;
    private final AccountLog log;

    BeginningSessions(Sessions sessions, CookieCsrfTokenRepository formTokens, AccountLog log) {
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.log = log;
    }

    /// Strong when a second factor, or one that stands for two, was shown; gives the secret that
    /// the cookie carries.
    @Transactional
    public String begin(
            PersonId person,
            boolean strong,
            HttpServletRequest request,
            HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(sessions::end);
        var browser = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var token = sessions.start(person, request.getRemoteAddr(), browser, strong);
        SessionCookie.give(request, response, token);
        formTokens.saveToken(null, request, response);
        log.tell(AccountLog.SIGNED_IN, person, request.getRemoteAddr());
        return token;
    }
}
