package org.wasshoi.roster;

/// The address of the page at which invitations are used (招待のページ).
record InvitationLink(String page) {

    String with(Code code) {
        return page + "?code=" + code.grouped();
    }
}
