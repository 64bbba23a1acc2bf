package org.wasshoi.centre.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.intake.Field;
import org.wasshoi.intake.TableFile;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Messages;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The tables to take home: templates, and what was found in a table that came in.
@Controller
class TableController {

    private final ReachingIntakes reaching;
    private final ImportPages pages;
    private final Messages messages;

    TableController(ReachingIntakes reaching, ImportPages pages, Messages messages) {
        this.reaching = reaching;
        this.pages = pages;
        this.messages = messages;
    }

    /// An empty table with the right heads and one example, which is not read.
    @Permit(Permission.IMPORT_RECORDS)
    @GetMapping("/imports/templates/{code}.csv")
    Reply template(@PathVariable String code, Language language, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var kind = Kind.of(code).orElseThrow(NotFound::new);
        var fields = kind.fields().stream().map(Field::code).toList();
        return TableFile.of(
                "wasshoi-" + kind.code() + ".csv",
                fields.stream()
                        .map(field -> messages.text(language, "intake.field." + field))
                        .toList(),
                List.of(example(fields, language)));
    }

    @Permit(Permission.IMPORT_RECORDS)
    @GetMapping("/imports/{id}/findings.csv")
    Reply findings(
            @PathVariable UUID id, Language language, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var intake = reaching.intake(acting.who(), id);
        if (!intake.isDraft()) {
            throw new NotFound();
        }
        return TableFile.of(
                "findings.csv",
                Stream.of("line", "column.head", "findings.given", "findings.what")
                        .map(key -> messages.text(language, "intake." + key))
                        .toList(),
                pages.sift(acting.who(), intake).findings().kept().stream()
                        .map(one -> cells(one, language))
                        .toList());
    }

    /// Its first cell says that it is one.
    private List<String> example(List<String> fields, Language language) {
        return Stream.concat(
                        Stream.of("intake.example"),
                        fields.stream().skip(1).map(field -> "intake.example." + field))
                .map(key -> messages.text(language, key))
                .toList();
    }

    private List<String> cells(Finding finding, Language language) {
        return List.of(
                String.valueOf(finding.line()),
                messages.text(language, finding.columnKey()),
                finding.given(),
                messages.text(language, finding.wordsKey(), finding.named()));
    }
}
