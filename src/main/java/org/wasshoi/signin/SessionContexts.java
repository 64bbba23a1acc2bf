package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Visitor;

/// Finds out who asks, from the session cookie, and only when somebody wants to know.
@Component
class SessionContexts implements SecurityContextRepository, Visitor.Source {

    private static final Duration STAFF_IDLE = Duration.ofMinutes(30);

    private final Sessions sessions;
    private final Persons persons;
    private final Memberships memberships;
    private final SampleSwitch sample;
    private final Clock clock;

    SessionContexts(
            Sessions sessions,
            Persons persons,
            Memberships memberships,
            SampleSwitch sample,
            Clock clock) {
        this.sessions = sessions;
        this.persons = persons;
        this.memberships = memberships;
        this.sample = sample;
        this.clock = clock;
    }

    @Override
    public Visitor visitor(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? who
                : Visitor.Anonymous.ANONYMOUS;
    }

    /// A role of staff that is held but not usable lacks the second factor.
    @Override
    public Optional<String> wayTo(Permission permission, Visitor visitor) {
        return visitor instanceof SignedIn who && isHeld(permission, who)
                ? Optional.of("/me/second-factor")
                : Optional.empty();
    }

    private boolean isHeld(Permission permission, SignedIn who) {
        return memberships.current(who.person()).stream()
                .anyMatch(held -> held.role().grants(permission));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(this, request);
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /// Sessions begin by a page of ours, not by the way of the framework.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.token(request).flatMap(this::signedIn).isPresent();
    }

    /// A role of staff is there only for who has shown a second factor.
    private Optional<SignedIn> signedIn(PersonId id, boolean strong) {
        return persons.find(id)
                .filter(person -> sample.isOn() || !person.sample())
                .map(person -> new SignedIn(id, person.name(), usable(id, strong)));
    }

    private List<Membership> usable(PersonId id, boolean strong) {
        return memberships.current(id).stream()
                .filter(held -> strong || !held.role().isStaff())
                .toList();
    }

    private static Authentication authentication(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, "", List.of());
    }

    private Optional<SignedIn> signedIn(String token) {
        return sessions.find(token).flatMap(this::signedIn);
    }

    private Optional<SignedIn> signedIn(Session session) {
        var who =
                signedIn(session.person(), session.strong())
                        .filter(person -> isAwake(session, person));
        who.ifPresent(_ -> sessions.see(session));
        return who;
    }

    /// Whoever sees the data of others must not leave a screen open for long.
    private boolean isAwake(Session session, SignedIn who) {
        return !who.isStaff() || session.seenAt().isAfter(clock.instant().minus(STAFF_IDLE));
    }

    private static class Deferred implements DeferredSecurityContext {

        private final SessionContexts contexts;
        private final HttpServletRequest request;
        private Optional<SecurityContext> found = Optional.empty();

        Deferred(SessionContexts contexts, HttpServletRequest request) {
            this.contexts = contexts;
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (found.isEmpty()) {
                found = Optional.of(read());
            }
            return found.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }

        private SecurityContext read() {
            return SessionCookie.token(request)
                    .flatMap(contexts::signedIn)
                    .<SecurityContext>map(who -> new SecurityContextImpl(authentication(who)))
                    .orElseGet(SecurityContextImpl::new);
        }
    }
}
