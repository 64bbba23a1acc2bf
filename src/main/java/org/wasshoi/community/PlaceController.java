package org.wasshoi.community;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.web.LinkedNumber;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The public pages of the places: what is near a reader.
@Controller
class PlaceController {

    private final Register register;
    private final Populations populations;
    private final ObjectProvider<PlaceNumbers> numbers;
    private final ObjectProvider<PlaceLinks> links;
    private final Clock clock;

    PlaceController(
            Register register,
            Populations populations,
            ObjectProvider<PlaceNumbers> numbers,
            ObjectProvider<PlaceLinks> links,
            Clock clock) {
        this.register = register;
        this.populations = populations;
        this.numbers = numbers;
        this.links = links;
        this.clock = clock;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/areas")
    AreasPage areas(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        Parameters.only(request, Set.of("q"));
        return new AreasPage(
                Shown.of(register.directory(), "", q), populationsToday(), linksEverywhere());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/areas/{code}")
    AreaPage area(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var directory = register.directory();
        var area = directory.area(code).orElseThrow(NotFound::new);
        var people = People.of(area.id(), populationsToday());
        return new AreaPage(directory, area, people, numbersOf(area.id()), linksOf(area.id()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/centres")
    CentresPage centres(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("area", "q"));
        return new CentresPage(Shown.of(register.directory(), area, q));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/centres/{code}")
    CentrePage centre(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var directory = register.directory();
        var centre = directory.centre(code).orElseThrow(NotFound::new);
        var people = People.of(centre.id(), populationsToday());
        return new CentrePage(
                directory, centre, people, numbersOf(centre.id()), linksOf(centre.id()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/bodies")
    BodiesPage bodies(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("area", "q"));
        return new BodiesPage(Shown.of(register.directory(), area, q));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/bodies/{code}")
    BodyPage body(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var directory = register.directory();
        var body = directory.body(code).orElseThrow(NotFound::new);
        return new BodyPage(directory, body, numbersOf(body.id()));
    }

    private List<Snapshot> populationsToday() {
        return populations.until(LocalDate.now(clock));
    }

    private List<PlaceLink> linksOf(PlaceId place) {
        return links.orderedStream().flatMap(source -> source.of(place).stream()).toList();
    }

    private List<PlaceLink> linksEverywhere() {
        return links.orderedStream().flatMap(source -> source.everywhere().stream()).toList();
    }

    private List<LinkedNumber> numbersOf(PlaceId place) {
        return numbers.orderedStream().flatMap(source -> source.of(place).stream()).toList();
    }
}
