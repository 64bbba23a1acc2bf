package org.wasshoi.people;

import java.util.List;
import java.util.stream.Collectors;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Visitor;

/// A person who has signed in (サインイン中の人), with the roles held today.
public record SignedIn(PersonId person, String name, List<Membership> roles) implements Visitor {

    public SignedIn {
        roles = List.copyOf(roles);
    }

    @Override
    public boolean may(Permission permission) {
        return Role.RESIDENT.grants(permission)
                || roles.stream().anyMatch(held -> held.role().grants(permission));
    }

    /// Whether some role grants this for a record that lies there.
    public boolean may(Permission permission, Where where) {
        return roles.stream()
                .filter(held -> held.role().grants(permission))
                .anyMatch(held -> held.scope().covers(where));
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(held -> held.role().isStaff());
    }

    /// In which roles they act, for records that outlive names.
    public String label() {
        return roles.stream()
                .map(held -> held.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Nothing about a person belongs into a log.
    @Override
    public String toString() {
        return "Person " + person.value();
    }
}
