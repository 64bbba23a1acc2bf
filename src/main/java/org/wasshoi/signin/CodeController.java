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

    CodeController(
            HalfSignIns halves,
            CheckingCodes checking,
            CompletingSignIn completing,
            DemoCodes demo) {
        this.halves = halves;
        this.checking = checking;
        this.completing = completing;
        this.demo = demo;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/code")
    Reply ask(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return HalfCookie.token(request)
                .flatMap(halves::find)
                .<Reply>map(half -> CodePage.empty(demo.code(half.person())))
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

    private Reply check(
            HalfSignIn half,
            String token,
            String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = CodePage.empty(demo.code(half.person()));
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
