package org.wasshoi.centre.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// What the desk has to tell by telephone or letter (電話・手紙で知らせる人).
@Controller
class NoticeController {

    private final TellingAtDesk telling;

    NoticeController(TellingAtDesk telling) {
        this.telling = telling;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/{centre}/notices")
    NoticesPage see(@PathVariable String centre, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return telling.page(acting, new CentreId(centre));
    }

    /// Telling twice is one telling.
    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/notices/{id}/told")
    Reply told(@PathVariable UUID id, Acting acting) {
        return new Reply.Redirect("/desk/" + telling.told(acting, id).value() + "/notices");
    }
}
