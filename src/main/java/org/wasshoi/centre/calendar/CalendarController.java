package org.wasshoi.centre.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.SiteAddress;

/// Gives calendars out (暦の配信), and tells how to subscribe to them.
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;
    private final Addresses addresses;
    private final Rooms rooms;
    private final Register register;
    private final SiteAddress site;

    CalendarController(
            Feeds feeds, Addresses addresses, Rooms rooms, Register register, SiteAddress site) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.rooms = rooms;
        this.register = register;
        this.site = site;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/rooms/{code}/calendar")
    CalendarPage ofRoom(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var room = room(code);
        return new CalendarPage(
                room.place().centreName(), room.name(), "/rooms/" + code, site.address());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/centres/{code}/calendar")
    CalendarPage ofCentre(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var name = centre(code).name();
        return new CalendarPage(name, name, "/centres/" + code, site.address());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/rooms/{code}/calendar.ics")
    ResponseEntity<byte[]> room(
            @PathVariable String code, Language language, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return answer(feeds.of(room(code), language), CacheControl.noCache());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/centres/{code}/calendar.ics")
    ResponseEntity<byte[]> centre(
            @PathVariable String code, Language language, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return answer(feeds.of(centre(code), language), CacheControl.noCache());
    }

    /// Calendars send no session; who knows the secret is let in.
    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/calendars/{secret}/bookings.ics")
    ResponseEntity<byte[]> own(@PathVariable String secret, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var subscription = addresses.find(new Secret(secret)).orElseThrow(NotFound::new);
        return answer(feeds.of(subscription), CacheControl.noCache().cachePrivate());
    }

    private static ResponseEntity<byte[]> answer(CalendarFile file, CacheControl cache) {
        var content = file.content();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(cache)
                .eTag(CalendarFile.tag(content))
                .body(content);
    }

    private Room room(String code) {
        return rooms.find(code).orElseThrow(NotFound::new);
    }

    private Centre centre(String code) {
        return register.centres().stream()
                .filter(centre -> centre.id().value().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
