package org.wasshoi.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.community.Register;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PublicFile;

/// Areas, centres and bodies for other programs.
@Controller
class RegisterApi {

    private final Register register;

    RegisterApi(Register register) {
        this.register = register;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/{list:areas|centres|bodies}")
    PublicFile list(@PathVariable String list, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return Json.file(table(list).documents());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/{list:areas|centres|bodies}.csv")
    PublicFile file(@PathVariable String list, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return table(list).csv();
    }

    private Table<?> table(String list) {
        return switch (list) {
            case "areas" -> AreaDocument.table(register.areas());
            case "centres" -> CentreDocument.table(register.centres());
            case "bodies" -> BodyDocument.table(register.bodies());
            default -> throw new NotFound();
        };
    }
}
