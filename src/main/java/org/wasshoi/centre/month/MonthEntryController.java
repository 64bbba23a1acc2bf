package org.wasshoi.centre.month;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Once;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The entries of a report, added and removed by the manager.
@Controller
class MonthEntryController {

    private final MonthReportPages pages;
    private final WritingReports writing;
    private final MonthEntries entries;

    MonthEntryController(MonthReportPages pages, WritingReports writing, MonthEntries entries) {
        this.pages = pages;
        this.writing = writing;
        this.entries = entries;
    }

    @Permit(Permission.REPORT_MONTH)
    @PostMapping("/months/{month}/{centre}/entries")
    Reply add(
            @PathVariable String month,
            @PathVariable String centre,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var page = pages.page(acting, month, centre, Permission.REPORT_MONTH);
        var once = Once.of(fields).key();
        var form = EntryForm.of(fields);
        var problems = form.problems(page.report().month());
        if (!problems.isEmpty()) {
            return page.with(form, once, problems, false);
        }
        var entry = form.entry(entries.nextId(), page.report().month());
        return entries.isKept(once) || writing.add(acting, page.report(), once, entry)
                ? new Reply.Redirect(page.path() + "#entries")
                : page.with(form, once, List.of(), true);
    }

    @Permit(Permission.REPORT_MONTH)
    @PostMapping("/months/{month}/{centre}/entries/{id}/remove")
    Reply remove(
            @PathVariable String month,
            @PathVariable String centre,
            @PathVariable UUID id,
            Acting acting) {
        var page = pages.page(acting, month, centre, Permission.REPORT_MONTH);
        return page.entries().stream().noneMatch(entry -> entry.id().equals(id))
                        || writing.remove(acting, page.report(), id)
                ? new Reply.Redirect(page.path() + "#entries")
                : page.with(EntryForm.EMPTY, UUID.randomUUID(), List.of(), true);
    }
}
