package org.wasshoi.centre.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Looks;
import org.wasshoi.centre.Position;
import org.wasshoi.people.Acting;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Where the facilities of a centre lie on a map.
@Controller
class PositionController {

    private final RulePlaces places;
    private final Looks looks;
    private final KeepingPictures keeping;

    PositionController(RulePlaces places, Looks looks, KeepingPictures keeping) {
        this.places = places;
        this.looks = looks;
        this.keeping = keeping;
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}/facilities/{facility}")
    PositionPage ask(
            @PathVariable String place,
            @PathVariable String facility,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var typed = new HashMap<String, String>();
        looks.position(facility)
                .ifPresent(one -> {
                    typed.put("latitude", one.latitude().toPlainString());
                    typed.put("longitude", one.longitude().toPlainString());
                });
        return page(acting, place, facility, typed);
    }

    @Permit(Permission.EDIT_RULES)
    @PostMapping("/rules/{place}/facilities/{facility}")
    Reply put(
            @PathVariable String place,
            @PathVariable String facility,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var page = page(acting, place, facility, fields);
        var in = new Reading(fields);
        var latitude = degrees(in, "latitude", 20, 46);
        var longitude = degrees(in, "longitude", 122, 154);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return page.wrong(in.problems());
        }
        keeping.place(acting, facility, new Position(latitude.get(), longitude.get()));
        return new Reply.Redirect(page.path());
    }

    private PositionPage page(
            Acting acting, String place, String facility, Map<String, String> typed) {
        var here = places.find(acting.who(), place);
        if (here.isCity() || !here.facilities().containsKey(facility)) {
            throw new NotFound();
        }
        return new PositionPage(
                here, facility, looks.position(facility).orElse(null), typed, List.of());
    }

    /// Degrees with up to six decimals, within this country.
    private static Optional<BigDecimal> degrees(Reading in, String field, int least, int most) {
        var text = in.text(field);
        if (text.matches("\\d{2,3}(\\.\\d{1,6})?")) {
            var degrees = new BigDecimal(text);
            if (degrees.compareTo(BigDecimal.valueOf(least)) >= 0
                    && degrees.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(degrees);
            }
        }
        in.wrong(field, field);
        return Optional.empty();
    }
}
