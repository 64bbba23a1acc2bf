package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wasshoi.web.Permission;

class ScopeTest {

    private static final OrganisationId OURS = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(0, 2));
    private static final Organisation BODY =
            new Organisation(
                    OURS,
                    OrganisationKind.COLLABORATION_BODY,
                    "山目地域協働体",
                    null,
                    null,
                    new Organisation.Register("ichinoseki", "yamanome", "yamanome"),
                    true);

    @Test
    void endsAtTheOwnOrganisation() {
        var officer = holding(Role.OFFICER, new Scope.OfOrganisation(OURS));

        assertThat(officer.may(Permission.HAND_OVER, Where.of(BODY))).isTrue();
        assertThat(officer.may(Permission.HAND_OVER, new Where(THEIRS, null, "ichinoseki")))
                .isFalse();
    }

    @Test
    void reachesEveryOrganisationOfAnArea() {
        var areaOfficer = holding(Role.AREA_OFFICER, new Scope.OfArea("ichinoseki"));

        assertThat(areaOfficer.may(Permission.READ_MEMBERS, Where.of(BODY))).isTrue();
        assertThat(areaOfficer.may(Permission.READ_MEMBERS, new Where(THEIRS, null, "senmaya")))
                .isFalse();
    }

    @Test
    void ofAnAssignmentIsOneRecord() {
        var assigned = holding(Role.AREA_OFFICER, new Scope.OfRecord("body", "yamanome"));
        var other = holding(Role.AREA_OFFICER, new Scope.OfRecord("body", "maikawa"));

        assertThat(assigned.may(Permission.READ_MEMBERS, Where.of(BODY))).isTrue();
        assertThat(other.may(Permission.READ_MEMBERS, Where.of(BODY))).isFalse();
        assertThat(assigned.may(Permission.READ_MEMBERS, new Where(THEIRS, null, null))).isFalse();
    }

    @Test
    void ofACentreEndsThere() {
        var clerk = holding(Role.CENTRE_CLERK, new Scope.OfCentre("yamanome"));

        assertThat(clerk.may(Permission.FIND_PERSON, Where.of(BODY))).isTrue();
        assertThat(clerk.may(Permission.FIND_PERSON, new Where(null, "maikawa", "ichinoseki")))
                .isFalse();
        assertThat(clerk.may(Permission.GRANT_ROLE, Where.of(BODY))).isFalse();
    }

    @Test
    void ofTheCityKnowsNoLimit() {
        var administrator = holding(Role.ADMINISTRATOR, new Scope.OfCity());

        assertThat(administrator.may(Permission.GRANT_ROLE, new Where(null, null, null))).isTrue();
    }

    private static SignedIn holding(Role role, Scope scope) {
        var person = new PersonId(new UUID(0, 3));
        var term = new Term(LocalDate.of(2026, 4, 1), null);
        return new SignedIn(
                person, "千葉 花", List.of(new Membership(person, BODY, role, scope, term)));
    }
}
