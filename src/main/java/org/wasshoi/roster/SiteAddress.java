package org.wasshoi.roster;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where this site is found (サイトのアドレス): as the operator says, or as the one who asks has found it.
@Component
record SiteAddress(@Value("${wasshoi.site:}") String configured) {

    InvitationLink invitation(HttpServletRequest request) {
        var site =
                configured.isBlank()
                        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                        : configured.strip().replaceAll("/+$", "");
        return new InvitationLink(site + "/invitation");
    }
}
