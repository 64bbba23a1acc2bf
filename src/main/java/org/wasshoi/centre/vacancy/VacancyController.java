package org.wasshoi.centre.vacancy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Page;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The public pages of free rooms (空き状況).
@Controller
class VacancyController {

    private final LookingForRooms looking;

    VacancyController(LookingForRooms looking) {
        this.looking = looking;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/centres/{code}/rooms")
    Reply week(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String week,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("week"));
        return looking.week(code, week.isEmpty() ? null : day(week));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/rooms/{code}")
    Reply room(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String month,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("month"));
        return looking.month(code, month.isEmpty() ? null : month(month));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/rooms")
    Page rooms(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        Parameters.only(
                request,
                Set.of(
                        "day",
                        "month",
                        "weekday",
                        "band",
                        "from",
                        "to",
                        "people",
                        "purpose",
                        "equipment",
                        "area",
                        "page"));
        var wanted = Wanted.of(fields);
        return fields.containsKey("day") || fields.containsKey("month")
                ? looking.search(wanted, page)
                : looking.form(wanted);
    }

    private static LocalDate day(String typed) {
        return Wareki.parse(typed).orElseThrow(() -> new BadParameter("week"));
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException _) {
            throw new BadParameter("month");
        }
    }
}
