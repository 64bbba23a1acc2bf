package org.wasshoi.centre.waiting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The queues of a centre at its desk (窓口の空き待ち).
@Controller
class QueueController {

    private final Queues queues;

    QueueController(Queues queues) {
        this.queues = queues;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/{centre}/waiting")
    QueuePage see(@PathVariable String centre, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return queues.page(acting.who(), new CentreId(centre), List.of());
    }
}
