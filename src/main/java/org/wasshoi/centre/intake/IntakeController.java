package org.wasshoi.centre.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.intake.Line;
import org.wasshoi.intake.Matching;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// One import on its way: its columns, its look beforehand, and its undoing.
@Controller
class IntakeController {

    private final ReachingIntakes reaching;
    private final Intakes intakes;
    private final SendingTables sending;
    private final Importing importing;
    private final ImportPages pages;

    IntakeController(
            ReachingIntakes reaching,
            Intakes intakes,
            SendingTables sending,
            Importing importing,
            ImportPages pages) {
        this.reaching = reaching;
        this.intakes = intakes;
        this.sending = sending;
        this.importing = importing;
        this.pages = pages;
    }

    @Permit(Permission.IMPORT_RECORDS)
    @GetMapping("/imports/{id}/columns")
    Reply columns(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var intake = reaching.intake(acting.who(), id);
        return intake.isDraft()
                ? columns(intake, intake.matching(), List.of(), false)
                : new Reply.Redirect(intake.path());
    }

    @Permit(Permission.IMPORT_RECORDS)
    @PostMapping("/imports/{id}/columns")
    Reply match(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var intake = reaching.intake(acting.who(), id);
        if (!intake.isDraft()) {
            return new Reply.Redirect(intake.path());
        }
        if (intake.version() != version) {
            return columns(intake, intake.matching(), List.of(), true);
        }
        var table = intakes.table(intake);
        var sheets = table.sheets().size();
        var sheet = number(fields, "sheet").filter(one -> one < sheets).orElse(0);
        var first = SendingTables.first(table, sheet);
        var head = number(fields, "head").orElse(1);
        var isAgain = "again".equals(fields.get("step"));
        var matching =
                isAgain
                        ? again(intake, first, sheet, head)
                        : new Matching(
                                sheet, head, fields.containsKey("filled"), chosen(intake, fields));
        var problems = isAgain ? List.<Problem>of() : problems(intake, matching);
        if (!problems.isEmpty()) {
            return columns(intake, matching, problems, false);
        }
        if (!sending.match(acting, intake, matching, isAgain ? List.of() : first)) {
            return columns(reaching.intake(acting.who(), id), matching, List.of(), true);
        }
        return new Reply.Redirect(intake.path() + (isAgain ? "/columns" : ""));
    }

    @Permit(Permission.IMPORT_RECORDS)
    @GetMapping("/imports/{id}")
    IntakePage look(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.one(acting, reaching.intake(acting.who(), id), null);
    }

    /// The button pressed twice imports once.
    @Permit(Permission.IMPORT_RECORDS)
    @PostMapping("/imports/{id}/confirm")
    Reply confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false, defaultValue = "") List<String> link,
            Acting acting) {
        var intake = reaching.intake(acting.who(), id);
        if (!intake.isDraft()) {
            return new Reply.Redirect(intake.path());
        }
        var outcome =
                intake.version() != version
                        ? Importing.Outcome.OVERTAKEN
                        : isComplete(intake)
                                ? importing.confirm(
                                        acting,
                                        intake,
                                        reaching.reach(acting.who(), intake),
                                        lines(link))
                                : Importing.Outcome.WRONG;
        return outcome == Importing.Outcome.DONE
                ? new Reply.Redirect(intake.path())
                : shown(acting, id, outcome);
    }

    @Permit(Permission.IMPORT_RECORDS)
    @PostMapping("/imports/{id}/undo")
    Reply undo(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Acting acting) {
        var intake = reaching.intake(acting.who(), id);
        if (intake.state() != Intake.State.DONE) {
            return new Reply.Redirect(intake.path());
        }
        var outcome =
                intake.version() == version
                        ? importing.undo(acting, intake)
                        : Importing.Outcome.OVERTAKEN;
        return outcome == Importing.Outcome.DONE
                ? new Reply.Redirect(intake.path())
                : shown(acting, id, outcome);
    }

    @Permit(Permission.IMPORT_RECORDS)
    @PostMapping("/imports/{id}/discard")
    Reply discard(@PathVariable UUID id, Acting acting) {
        var intake = reaching.intake(acting.who(), id);
        return new Reply.Redirect(sending.discard(acting, intake) ? "/imports" : intake.path());
    }

    /// Whoever was overtaken by their own second press sees that it is done.
    private Reply shown(Acting acting, UUID id, Importing.Outcome outcome) {
        return pages.one(acting, reaching.intake(acting.who(), id), outcome);
    }

    private Matching again(Intake intake, List<Line> first, int sheet, int head) {
        var isOtherSheet = sheet != intake.matching().sheet();
        return isOtherSheet
                ? sending.guess(intake.kind(), intake.centre(), first, sheet)
                : sending.guess(
                        intake.kind(),
                        intake.centre(),
                        first.stream().filter(line -> line.number() == head).toList(),
                        sheet);
    }

    private ColumnsPage columns(
            Intake intake, Matching matching, List<Problem> problems, boolean overtaken) {
        var table = intakes.table(intake);
        return new ColumnsPage(
                intake,
                table.sheets(),
                SendingTables.first(table, matching.sheet()),
                matching,
                problems,
                overtaken);
    }

    private static List<Problem> problems(Intake intake, Matching matching) {
        return intake.kind().missing(matching, intake.centre() != null).stream()
                .map(choices -> new Problem(choices.getFirst(), "intake.problem.column"))
                .toList();
    }

    private static boolean isComplete(Intake intake) {
        return intake.kind().missing(intake.matching(), intake.centre() != null).isEmpty();
    }

    private static Map<String, Integer> chosen(Intake intake, Map<String, String> fields) {
        var columns = new HashMap<String, Integer>();
        for (var field : intake.kind().fields()) {
            number(fields, field.code()).ifPresent(column -> columns.put(field.code(), column));
        }
        return columns;
    }

    private static Optional<Integer> number(Map<String, String> fields, String name) {
        var typed = fields.getOrDefault(name, "");
        return typed.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Set<Integer> lines(List<String> link) {
        var lines = new HashSet<Integer>();
        link.stream()
                .filter(line -> line.matches("\\d{1,7}"))
                .forEach(line -> lines.add(Integer.valueOf(line)));
        return lines;
    }
}
