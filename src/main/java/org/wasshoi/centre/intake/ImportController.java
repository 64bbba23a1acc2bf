package org.wasshoi.centre.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wasshoi.intake.TakingTables;
import org.wasshoi.people.Acting;
import org.wasshoi.upload.Upload;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Where tables come in.
@Controller
class ImportController {

    private final ReachingIntakes reaching;
    private final TakingTables taking;
    private final SendingTables sending;
    private final ImportPages pages;

    ImportController(
            ReachingIntakes reaching,
            TakingTables taking,
            SendingTables sending,
            ImportPages pages) {
        this.reaching = reaching;
        this.taking = taking;
        this.sending = sending;
        this.pages = pages;
    }

    @Permit(Permission.IMPORT_RECORDS)
    @GetMapping("/imports")
    ImportsPage ask(
            @RequestParam(defaultValue = "attendance") String kind,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("kind"));
        return pages.imports(acting.who(), kind, "", UUID.randomUUID());
    }

    /// The same form sent twice makes one import.
    @Permit(Permission.IMPORT_RECORDS)
    @PostMapping("/imports")
    Reply send(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var once = Once.of(fields).key();
        var centre = fields.getOrDefault("centre", "");
        var page = pages.imports(acting.who(), fields.getOrDefault("kind", ""), centre, once);
        var kind = Kind.of(page.kind());
        if (kind.isEmpty()) {
            return page.with(List.of(new Problem("kind", "intake.problem.kind")));
        }
        if (!page.takes(centre)) {
            return page.with(List.of(new Problem("centre", "intake.problem.centre")));
        }
        var upload = upload(file);
        return switch (taking.take(upload)) {
            case TakingTables.Taken.Refused(var why) ->
                    page.with(List.of(new Problem("file", why)));
            case TakingTables.Taken.In(var table) ->
                    new Reply.Redirect(
                            "/imports/%s/columns"
                                    .formatted(
                                            sending.keep(
                                                            acting,
                                                            once,
                                                            kind.get(),
                                                            centre.isEmpty() ? null : centre,
                                                            upload.name(),
                                                            table)
                                                    .value()));
        };
    }

    private static Upload upload(@Nullable MultipartFile file) {
        try {
            return file == null
                    ? new Upload("", new byte[0])
                    : new Upload(name(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without the folders it lay in at home.
    private static String name(@Nullable String given) {
        return given == null
                ? ""
                : given.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                        .strip();
    }
}
