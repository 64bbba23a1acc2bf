package org.wasshoi.centre.month;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PrivateFile;

/// A monthly report to take along.
@Controller
class MonthFileController {

    private final MonthReportPages pages;
    private final MonthFiles files;
    private final MonthPaper paper;

    MonthFileController(MonthReportPages pages, MonthFiles files, MonthPaper paper) {
        this.pages = pages;
        this.files = files;
        this.paper = paper;
    }

    @Permit(Permission.READ_MONTHS)
    @GetMapping("/months/{month}/{centre}.pdf")
    PrivateFile print(
            @PathVariable String month,
            @PathVariable String centre,
            Acting acting,
            Language language,
            HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return paper.of(pages.page(acting, month, centre, Permission.READ_MONTHS), language);
    }

    @Permit(Permission.READ_MONTHS)
    @GetMapping("/months/{month}/{centre}.csv")
    PrivateFile csv(
            @PathVariable String month,
            @PathVariable String centre,
            Acting acting,
            Language language,
            HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return files.csv(pages.page(acting, month, centre, Permission.READ_MONTHS), language);
    }

    @Permit(Permission.READ_MONTHS)
    @GetMapping("/months/{month}/{centre}.xlsx")
    PrivateFile workbook(
            @PathVariable String month,
            @PathVariable String centre,
            Acting acting,
            Language language,
            HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return files.workbook(pages.page(acting, month, centre, Permission.READ_MONTHS), language);
    }
}
