package org.wasshoi.centre.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Room;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Rooms seen and changed by those who answer for them.
@Controller
class RoomController {

    private final RulePlaces places;
    private final RulePages pages;
    private final EditingRooms editing;

    RoomController(RulePlaces places, RulePages pages, EditingRooms editing) {
        this.places = places;
        this.pages = pages;
        this.editing = editing;
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}/rooms")
    RoomsPage rooms(@PathVariable String place, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new RoomsPage(centre(acting.who(), place));
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}/rooms/{room}")
    RoomEditPage ask(
            @PathVariable String place,
            @PathVariable String room,
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        var here = centre(acting.who(), place);
        var found = room(here, room);
        return page(here, found, RoomFields.typed(found), done.equals("saved"));
    }

    @Permit(Permission.EDIT_RULES)
    @PostMapping("/rules/{place}/rooms/{room}")
    Reply edit(
            @PathVariable String place,
            @PathVariable String room,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var here = centre(acting.who(), place);
        var found = room(here, room);
        var page = page(here, found, fields, false);
        var in = new Reading(fields);
        var content = RoomFields.read(in, found);
        if (!in.problems().isEmpty()) {
            return page.wrong(in.problems());
        }
        var over = editing.over(found, content);
        if (!over.isEmpty() && !fields.getOrDefault("step", "").equals("anyway")) {
            return page.with(over, false);
        }
        return editing.edit(acting, edition(fields), found, content)
                ? new Reply.Redirect(page.path() + "?done=saved")
                : page.with(over, true);
    }

    private RoomEditPage page(Place place, Room room, Map<String, String> typed, boolean isSaved) {
        return new RoomEditPage(
                place, room, typed, pages.book().edition(), List.of(), List.of(), false, isSaved);
    }

    private Place centre(SignedIn who, String code) {
        var place = places.find(who, code);
        if (place.isCity()) {
            throw new NotFound();
        }
        return place;
    }

    private static Room room(Place place, String code) {
        return place.room(code).orElseThrow(NotFound::new);
    }

    private static long edition(Map<String, String> fields) {
        try {
            return Long.parseLong(fields.getOrDefault("edition", ""));
        } catch (NumberFormatException _) {
            throw new BadParameter("edition");
        }
    }
}
