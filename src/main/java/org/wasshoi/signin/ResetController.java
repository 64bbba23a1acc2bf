package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// For those who forgot their password.
@Controller
class ResetController {

    private static final int MOST_MAILS = 3;
    private static final int MOST_CODES = 10;

    private final ResettingPassword resetting;
    private final Attempts attempts;
    private final StaffRoles staff;
    private final EvenPace pace;

    ResetController(
            ResettingPassword resetting, Attempts attempts, StaffRoles staff, EvenPace pace) {
        this.resetting = resetting;
        this.attempts = attempts;
        this.staff = staff;
        this.pace = pace;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/forgot")
    ForgotPage ask(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return new ForgotPage("", done.equals("sent"), List.of());
    }

    /// Says the same, and takes as long, whether the account exists or not.
    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/forgot")
    Reply send(@RequestParam(defaultValue = "") String login, HttpServletRequest request) {
        var page = new ForgotPage(login, false, List.of());
        var typed = Login.of(login);
        if (!typed.isUsable()) {
            return page.with(ForgotPage.Problem.EMPTY);
        }
        var subject = new Login("reset of " + typed.key());
        if (attempts.isOneTooMany(subject, request.getRemoteAddr(), MOST_MAILS)) {
            return page.with(ForgotPage.Problem.WAIT);
        }
        pace.keep(() -> resetting.ask(typed, request.getRemoteAddr()));
        return new Reply.Redirect("/sign-in/forgot?done=sent");
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/reset")
    LetterPage askForCode(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new LetterPage("", List.of());
    }

    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/reset")
    Reply takeCode(@RequestParam(defaultValue = "") String letter, HttpServletRequest request) {
        var page = new LetterPage(letter, List.of());
        var from = request.getRemoteAddr();
        if (attempts.isOneTooMany(new Login("letter from " + from), from, MOST_CODES)) {
            return page.with(LetterPage.Problem.WAIT);
        }
        return LetterCode.typed(letter)
                .filter(code -> resetting.find(code.text()).isPresent())
                .<Reply>map(code -> new Reply.Redirect("/sign-in/reset/" + code.text()))
                .orElseGet(() -> page.with(LetterPage.Problem.WRONG));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/reset/{token}")
    ResetPage ask(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request, Set.of());
        return page(token, response);
    }

    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/reset/{token}")
    Reply set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = page(token, response);
        if (page.isOver()) {
            return page;
        }
        var password = new Password(fresh);
        var problem = password.problem(page.least());
        if (problem.isPresent()) {
            return page.with(problem.get());
        }
        return resetting.reset(token, password, request.getRemoteAddr())
                ? new Reply.Redirect("/sign-in?done=password")
                : ResetPage.OVER;
    }

    /// The address holds a secret, which must not go along with a click.
    private ResetPage page(String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return token.length() > Token.LONGEST
                ? ResetPage.OVER
                : resetting
                        .find(token)
                        .map(person -> new ResetPage(token, staff.leastPassword(person), List.of()))
                        .orElse(ResetPage.OVER);
    }
}
