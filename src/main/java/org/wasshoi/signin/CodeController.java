package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The second half of signing in: a code.
@Controller
class CodeController {

    private static final Reply FROM_THE_START = new Reply.Redirect("/sign-in");

    private final HalfSignIns halves;
    private final CheckingCodes checking;
    private final CompletingSignIn completing;
    private final DemoCodes demo;
    private final Passkeys passkeys;

    CodeController(
            HalfSignIns halves,
            CheckingCodes checking,
            CompletingSignIn completing,
            DemoCodes demo,
            Passkeys passkeys) {
        this.halves = halves;
        this.checking = checking;
        this.completing = completing;
        this.demo = demo;
        this.passkeys = passkeys;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/code")
    Reply ask(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return HalfCookie.token(request)
                .flatMap(halves::find)
                .<Reply>map(this::page)
                .orElse(FROM_THE_START);
    }

    /// After too many attempts one begins with the password again.
    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/code")
    Reply check(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = HalfCookie.token(request).orElse("");
        var half = code.isBlank() ? halves.find(token) : halves.attempt(token);
        return half.map(found -> check(found, token, code, request, response))
                .orElse(FROM_THE_START);
    }

    private CodePage page(HalfSignIn half) {
        var next = passkeys.has(half.person()) ? half.next() : null;
        return CodePage.empty(demo.code(half.person()), next);
    }

    private Reply check(
            HalfSignIn half,
            String token,
            String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = page(half);
        if (code.isBlank()) {
            return page.with(CodePage.Problem.EMPTY);
        }
        return switch (checking.check(half.person(), code, request.getRemoteAddr())) {
            case RIGHT -> completing.withCode(half, token, request, response);
            case WRONG -> page.with(CodePage.Problem.WRONG);
            case WAIT -> page.with(CodePage.Problem.WAIT);
        };
    }
}
