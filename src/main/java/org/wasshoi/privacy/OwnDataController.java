package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.community.Register;
import org.wasshoi.people.Acting;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// What a person may see, correct and take along of their own data.
@Controller
class OwnDataController {

    private static final Problem OVERTAKEN = new Problem("version", "privacy.own.problem.version");

    private final OwnData.Gathering gathering;
    private final CorrectingPersons correcting;
    private final Register register;
    private final AuditLog audit;

    OwnDataController(
            OwnData.Gathering gathering,
            CorrectingPersons correcting,
            Register register,
            AuditLog audit) {
        this.gathering = gathering;
        this.correcting = correcting;
        this.register = register;
        this.audit = audit;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/data")
    OwnDataPage see(
            @RequestParam(defaultValue = "") String done,
            SignedIn who,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return OwnDataPage.of(
                gathering.of(who.person()), register.areas(), done.equals("corrected"));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/data")
    Reply correct(@RequestParam Map<String, String> fields, Acting acting) {
        var data = gathering.of(acting.who().person());
        var page = OwnDataPage.of(data, register.areas(), false).with(OwnDataForm.of(fields));
        if (!page.problems().isEmpty()) {
            return page;
        }
        var person = page.form().person(data.kept().person());
        return switch (correcting.correct(acting, person, page.form().version(), null)) {
            case CorrectingPersons.Outcome.Done _ -> new Reply.Redirect("/me/data?done=corrected");
            case CorrectingPersons.Outcome.Overtaken _ -> page.with(OVERTAKEN);
        };
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/data.json")
    void json(Acting acting, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.only(request, Set.of());
        var content = OwnDataFile.json(gathering.of(acting.who().person()));
        record(acting);
        Download.begin(response, "application/json", "my-data.json");
        response.getOutputStream().write(content);
    }

    /// The same for reading without this site.
    @Permit(Permission.READ_OWN)
    @GetMapping("/me/data.html")
    OwnDataSheet html(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request, Set.of());
        record(acting);
        Download.begin(response, "text/html;charset=UTF-8", "my-data.html");
        return new OwnDataSheet(
                OwnDataPage.of(gathering.of(acting.who().person()), register.areas(), false));
    }

    private void record(Acting acting) {
        var person = acting.who().person();
        var target = new Target("person", person.value().toString());
        audit.recordView(acting.did(new Verb("own-data.export"), target, person, Change.NONE));
    }
}
