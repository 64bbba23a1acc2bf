package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The app for one-time codes: setting it up, its recovery codes, taking it away.
@Controller
class SecondFactorController {

    private final SettingUpCodes settingUp;
    private final BeginningSessions beginning;
    private final StaffRoles staff;
    private final Strength strength;

    SecondFactorController(
            SettingUpCodes settingUp,
            BeginningSessions beginning,
            StaffRoles staff,
            Strength strength) {
        this.settingUp = settingUp;
        this.beginning = beginning;
        this.staff = staff;
        this.strength = strength;
    }

    @Permit(Permission.EDIT_OWN)
    @GetMapping("/me/second-factor")
    SecondFactorPage ask(
            @RequestParam(defaultValue = "") String done,
            SignedIn who,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        var app = settingUp.of(who.person()).orElse(null);
        return page(who, AppSecret.random(), app, done.equals("removed"));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/second-factor")
    Reply setUp(
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseTheWeak(who, request);
        var secret = settingUp.open(who.person(), sealed);
        if (secret.isEmpty() || settingUp.of(who.person()).isPresent()) {
            return new Reply.Redirect("/me/second-factor");
        }
        var outcome =
                settingUp.setUp(
                        who.person(),
                        secret.get(),
                        code,
                        new Password(password),
                        request.getRemoteAddr());
        return switch (outcome) {
            case SettingUpCodes.Outcome.Done(var codes) -> {
                beginning.begin(who.person(), true, request, response);
                yield new RecoveryCodesPage(codes);
            }
            case SettingUpCodes.Outcome.Refused(var why) ->
                    page(who, secret.get(), null, false).with(why);
        };
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/second-factor/recovery-codes")
    Reply makeRecoveryCodes(
            @RequestParam(defaultValue = "") String password,
            SignedIn who,
            HttpServletRequest request) {
        refuseTheWeak(who, request);
        var outcome =
                settingUp.makeRecoveryCodes(
                        who.person(), new Password(password), request.getRemoteAddr());
        return switch (outcome) {
            case SettingUpCodes.Outcome.Done(var codes) when codes.isEmpty() ->
                    new Reply.Redirect("/me/second-factor");
            case SettingUpCodes.Outcome.Done(var codes) -> new RecoveryCodesPage(codes);
            case SettingUpCodes.Outcome.Refused(var why) -> refused(who, why);
        };
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/second-factor/remove")
    Reply remove(
            @RequestParam(defaultValue = "") String password,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseTheWeak(who, request);
        var outcome =
                settingUp.remove(who.person(), new Password(password), request.getRemoteAddr());
        return switch (outcome) {
            case SettingUpCodes.Outcome.Done _ -> {
                beginning.begin(who.person(), false, request, response);
                yield new Reply.Redirect("/me/second-factor?done=removed");
            }
            case SettingUpCodes.Outcome.Refused(var why) -> refused(who, why);
        };
    }

    private void refuseTheWeak(SignedIn who, HttpServletRequest request) {
        if (!strength.isEnough(who, request)) {
            throw new Forbidden();
        }
    }

    private SecondFactorPage refused(SignedIn who, SecondFactorPage.Problem why) {
        return page(who, AppSecret.random(), settingUp.of(who.person()).orElse(null), false)
                .with(why);
    }

    private SecondFactorPage page(
            SignedIn who, AppSecret secret, @Nullable CodeApp app, boolean removed) {
        var draft = new SecondFactorPage.Draft(secret, settingUp.seal(who.person(), secret));
        return new SecondFactorPage(
                who.name(),
                staff.isHeldBy(who.person()),
                app == null ? draft : null,
                app,
                removed,
                List.of());
    }
}
