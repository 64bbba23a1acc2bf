package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.audit.AuditFile;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.AuditTrail;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.audit.Verification;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The audit log for those who watch over it; looking at it stands in it too.
@Controller
class AuditController {

    private static final Set<String> SEARCH = Set.of("person", "type", "record", "from", "to");
    private static final Set<String> PAGE =
            Set.of("person", "type", "record", "from", "to", "before");
    private static final Target LOG = new Target("audit", "log");
    private static final int ENTRIES = 50;

    private final AuditTrail trail;
    private final AuditLog audit;
    private final Verification verification;

    AuditController(AuditTrail trail, AuditLog audit, Verification verification) {
        this.trail = trail;
        this.audit = audit;
        this.verification = verification;
    }

    @Permit(Permission.READ_AUDIT)
    @GetMapping("/audit")
    AuditPage search(
            @RequestParam(defaultValue = "" + AuditTrail.END) long before,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String record,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, PAGE);
        CityWide.require(acting, Permission.READ_AUDIT);
        var form = new AuditForm(person, type, record, from, to);
        if (!form.problems().isEmpty()) {
            return new AuditPage(form, form.problems(), List.of(), false);
        }
        audit.recordView(acting.saw(LOG, form.id().map(PersonId::new).orElse(null)));
        return AuditPage.of(form, trail.page(form.search(), before, ENTRIES + 1), ENTRIES);
    }

    @Permit(Permission.READ_AUDIT)
    @GetMapping("/audit.csv")
    void export(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String record,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Acting acting,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Parameters.only(request, SEARCH);
        CityWide.require(acting, Permission.READ_AUDIT);
        var form = new AuditForm(person, type, record, from, to);
        form.problems().stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw new BadParameter(problem.field());
                });
        var about = form.id().map(PersonId::new).orElse(null);
        audit.recordView(acting.did(new Verb("audit.export"), LOG, about, Change.NONE));
        Download.begin(response, "text/csv;charset=UTF-8", "audit.csv");
        AuditFile.write(trail, form.search(), response.getWriter());
    }

    @Permit(Permission.READ_AUDIT)
    @GetMapping("/audit/verification")
    VerificationPage askToVerify(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        CityWide.require(acting, Permission.READ_AUDIT);
        return new VerificationPage(null);
    }

    /// Verifying changes nothing but is work, so only a form may ask for it.
    @Permit(Permission.READ_AUDIT)
    @PostMapping("/audit/verification")
    VerificationPage verify(Acting acting) {
        CityWide.require(acting, Permission.READ_AUDIT);
        audit.recordView(acting.did(new Verb("audit.verify"), LOG, null, Change.NONE));
        return new VerificationPage(verification.verify());
    }
}
