package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;

/// Whether a person holds a role of staff (職員の役割), usable at this moment or not.
@Component
class StaffRoles {

    private final Memberships memberships;

    StaffRoles(Memberships memberships) {
        this.memberships = memberships;
    }

    boolean isHeldBy(PersonId person) {
        return memberships.current(person).stream().anyMatch(held -> held.role().isStaff());
    }

    int leastPassword(PersonId person) {
        return isHeldBy(person) ? Password.LEAST_OF_STAFF : Password.LEAST;
    }
}
