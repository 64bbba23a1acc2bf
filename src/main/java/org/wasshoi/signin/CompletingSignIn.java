package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.Reply;

/// Leads on whoever has shown the password (サインインの続き): to the code if there is an app, else to
/// where they wanted to go, with what they could not send before.
@Component
class CompletingSignIn {

    private final BeginningSessions beginning;
    private final CodeApps apps;
    private final HalfSignIns halves;
    private final KeptForms forms;
    private final TransactionTemplate transaction;

    CompletingSignIn(
            BeginningSessions beginning,
            CodeApps apps,
            HalfSignIns halves,
            KeptForms forms,
            TransactionTemplate transaction) {
        this.beginning = beginning;
        this.apps = apps;
        this.halves = halves;
        this.forms = forms;
        this.transaction = transaction;
    }

    Reply withPassword(
            PersonId person,
            Next next,
            String kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = new HalfSignIn(person, next, forms.open(kept).isPresent() ? kept : null);
        if (!apps.has(person)) {
            return begin(half, false, request, response);
        }
        HalfCookie.give(request, response, halves.start(half));
        return new Reply.Redirect("/sign-in/code");
    }

    /// A provider that the operator trusts for it stands for both factors.
    Reply withIdentity(
            PersonId person,
            boolean strong,
            Next next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return strong
                ? begin(new HalfSignIn(person, next, null), true, request, response)
                : withPassword(person, next, "", request, response);
    }

    Reply withCode(
            HalfSignIn half,
            String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        halves.end(token);
        HalfCookie.take(request, response);
        return begin(half, true, request, response);
    }

    private Reply begin(
            HalfSignIn half,
            boolean strong,
            HttpServletRequest request,
            HttpServletResponse response) {
        var path =
                transaction.execute(_ -> {
                    var session = beginning.begin(half.person(), strong, request, response);
                    return path(half, half.kept(), session);
                });
        return new Reply.Redirect(path);
    }

    private String path(HalfSignIn half, @Nullable String kept, String session) {
        return kept != null && forms.give(half.person(), session, kept)
                ? "/me/unsent"
                : half.next().path();
    }
}
