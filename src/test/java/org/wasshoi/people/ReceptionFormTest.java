package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.people.PeopleFixtures.TODAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wasshoi.web.Problem;

class ReceptionFormTest {

    private final PersonId clerk = new PersonId(new UUID(0, 1));
    private final PersonId person = new PersonId(new UUID(0, 2));

    @Test
    void saysWhoseStatementItIs() {
        var own = new ReceptionForm("phone", "令和8年11月20日", "person", "");
        var other = new ReceptionForm("on-site", "2026-11-20", "other", " 例 良子（長女） ");

        assertThat(own.problems(TODAY)).isEmpty();
        assertThat(own.reception(clerk, person))
                .isEqualTo(
                        new Reception(
                                ReceptionChannel.PHONE,
                                TODAY.minusDays(4),
                                clerk,
                                new Reception.Statement.Of(person)));
        assertThat(other.reception(clerk, person).statement())
                .isEqualTo(new Reception.Statement.By("例 良子（長女）"));
    }

    @Test
    void isNotReceivedTomorrow() {
        var form = new ReceptionForm("counter", TODAY.plusDays(1).toString(), "person", "");

        assertThat(form.problems(TODAY)).extracting(Problem::field).containsExactly("receivedOn");
    }

    @Test
    void asksForWhatIsMissing() {
        var form = new ReceptionForm("web", "2026-02-30", "other", " ");

        assertThat(form.problems(TODAY))
                .extracting(Problem::field)
                .containsExactly("receptionChannel", "receivedOn", "statementBy");
    }
}
