package org.wasshoi.roster;

import java.util.List;
import org.wasshoi.signin.OpeningAccounts;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where somebody who was invited chooses login name and password (招待を使うページ).
record InvitationPage(String code, String login, List<Problem> problems, boolean tried)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    static InvitationPage of(String code, String login) {
        return new InvitationPage(code, login, List.of(), false);
    }

    InvitationPage wrong() {
        return with("code", "roster.invitation.problem.wrong");
    }

    InvitationPage tooMany() {
        var problem = new Problem("code", "roster.invitation.problem.wait");
        return new InvitationPage(code, login, List.of(problem), true);
    }

    InvitationPage unfit(OpeningAccounts.Outcome why) {
        return switch (why) {
            case OPENED -> this;
            case LOGIN_UNUSABLE -> with("login", "roster.invitation.problem.login");
            case LOGIN_TAKEN -> with("login", "roster.invitation.problem.taken");
            case PASSWORD_SHORT -> with("password", "roster.invitation.problem.short");
            case PASSWORD_LONG -> with("password", "roster.invitation.problem.long");
            case PASSWORD_COMMON -> with("password", "roster.invitation.problem.common");
        };
    }

    private InvitationPage with(String field, String key) {
        return new InvitationPage(code, login, List.of(new Problem(field, key)), false);
    }

    @Override
    public int status() {
        if (tried) {
            return TOO_MANY;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
