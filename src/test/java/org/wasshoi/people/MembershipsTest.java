package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.people.PeopleFixtures.TODAY;
import static org.wasshoi.people.PeopleFixtures.officer;

import org.junit.jupiter.api.Test;

class MembershipsTest {

    private final PeopleFixtures city = new PeopleFixtures();
    private final Person person = city.person("千葉 花", "チバ ハナ");
    private final Organisation body =
            city.organisation(OrganisationKind.COLLABORATION_BODY, "山目地域協働体");

    @Test
    void lastToTheEndOfTheirLastDay() {
        city.memberships.add(officer(person, body, new Term(TODAY.minusYears(1), TODAY)));

        assertThat(city.memberships.current(person.id())).hasSize(1);
    }

    @Test
    void endByThemselvesTheDayAfter() {
        var over = officer(person, body, new Term(TODAY.minusYears(1), TODAY.minusDays(1)));
        city.memberships.add(over);

        assertThat(city.memberships.current(person.id())).isEmpty();
        assertThat(city.memberships.of(person.id())).containsExactly(over);
    }

    @Test
    void beginOnTheirFirstDay() {
        city.memberships.add(officer(person, body, new Term(TODAY.plusDays(1), null)));

        assertThat(city.memberships.current(person.id())).isEmpty();
    }

    @Test
    void keepTheOneRecordThatSomebodyIsAssignedTo() {
        var assigned =
                new Membership(
                        person.id(),
                        body,
                        Role.AREA_OFFICER,
                        new Scope.OfRecord("body", "yamanome"),
                        new Term(TODAY, null));
        city.memberships.add(assigned);

        assertThat(city.memberships.current(person.id())).containsExactly(assigned);
    }

    @Test
    void areNotHeldTwiceAtOnce() {
        city.memberships.add(officer(person, body, new Term(TODAY, null)));
        var again = officer(person, body, new Term(TODAY.plusYears(1), null));

        assertThatThrownBy(() -> city.memberships.add(again)).isInstanceOf(AlreadyHeld.class);
    }

    @Test
    void mayFollowEachOtherDayByDay() {
        city.memberships.add(officer(person, body, new Term(TODAY.minusYears(1), TODAY)));
        city.memberships.add(officer(person, body, new Term(TODAY.plusDays(1), null)));

        assertThat(city.memberships.of(person.id())).hasSize(2);
    }

    @Test
    void keepTheirScope() {
        var clerk =
                new Membership(
                        person.id(),
                        body,
                        Role.CENTRE_CLERK,
                        new Scope.OfCentre("yamanome"),
                        new Term(TODAY, null));
        city.memberships.add(clerk);

        assertThat(city.memberships.current(person.id())).containsExactly(clerk);
    }
}
