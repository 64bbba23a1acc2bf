package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.signin.Visits;

class OrganisationPagesTest {

    @Test
    void nameTheMembersInTheOrderOfTheirReadings() {
        var body = Town.organisation("名簿の地域協働体");
        Town.member(body, Role.MEMBER, "和田 三", "ワダ ミツ");
        Town.member(body, Role.MEMBER, "馬場 三", "ババ ミツ");
        Town.member(body, Role.MEMBER, "浜田 三", "ハマダ ミツ");
        var reader = Town.member(body, Role.OFFICER, "青木 三", "アオキ ミツ");

        var page = Visits.by(reader.id()).get("/organisations/" + body.id().value()).body();

        assertThat(page).containsSubsequence("青木 三", "馬場 三", "浜田 三", "和田 三");
        assertThat(Visits.by(reader.id()).get("/organisations").body()).contains("名簿の地域協働体");
    }

    @Test
    void areNotThereForMembersOfAnother() {
        var own = Town.organisation("うちの会");
        var other = Town.organisation("よその会");
        var reader = Visits.by(Town.member(own, Role.MEMBER, "所属 一", null).id());

        assertThat(reader.get("/organisations/" + own.id().value()).statusCode()).isEqualTo(200);
        assertThat(reader.get("/organisations/" + other.id().value()).statusCode()).isEqualTo(404);
        assertThat(reader.get("/organisations").body()).doesNotContain("よその会");
    }

    @Test
    void areAllThereForTheCity() {
        var body = Town.organisation("市から見える会");

        assertThat(
                        Town.visit(Role.CITY_STAFF, new Scope.OfCity())
                                .get("/organisations/" + body.id().value())
                                .statusCode())
                .isEqualTo(200);
    }
}
