package org.wasshoi.roster;

import org.wasshoi.web.SiteAddress;

/// The address of the page at which invitations are used (招待のページ).
record InvitationLink(String page) {

    static InvitationLink at(SiteAddress site) {
        return new InvitationLink(site.address() + "/invitation");
    }

    String with(Code code) {
        return page + "?code=" + code.grouped();
    }
}
