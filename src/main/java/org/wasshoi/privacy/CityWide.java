package org.wasshoi.privacy;

import org.wasshoi.people.Acting;
import org.wasshoi.people.Where;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.Permission;

/// What lies in no organisation, area or centre, such as the audit log, needs a role for the whole
/// city.
final class CityWide {

    private static final Where EVERYWHERE = new Where(null, null, null);

    private CityWide() {}

    static void require(Acting acting, Permission permission) {
        if (!acting.who().may(permission, EVERYWHERE)) {
            throw new Forbidden();
        }
    }
}
