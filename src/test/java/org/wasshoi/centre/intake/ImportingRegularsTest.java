package org.wasshoi.centre.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.intake.Importing.Outcome;
import org.wasshoi.people.Name;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Persons;

class ImportingRegularsTest {

    private static final String CENTRE = "hanaizumi";
    private static final String HEAD = "団体名,個人・団体,電話番号,代表者,利用者区分\n";

    private final Office office = new Office(CENTRE);
    private final String mark = "会" + Office.year(CENTRE);

    @Test
    void makesThemKnownAtTheDesk() {
        office.imported(
                Kind.REGULARS,
                HEAD
                        + "千厩体操"
                        + mark
                        + ",団体,0191-52-2111,代表 太郎,地域団体\n"
                        + "個人 花子"
                        + mark
                        + ",個人,191522112,,\n");

        assertThat(found("千厩体操")).hasSize(1);
        var group = found("千厩体操").getFirst();
        assertThat(group.phone()).isEqualTo("0191522111");
        assertThat(group.contact()).isEqualTo("代表 太郎");
        assertThat(group.userClass()).isEqualTo(UserClass.LOCAL_GROUP);
        assertThat(group.organisation()).isNotNull();
        var person = found("個人花子").getFirst();
        assertThat(person.phone()).isEqualTo("0191522112");
        assertThat(App.bean(Persons.class).find(person.person())).isPresent();
    }

    @Test
    void offersThoseWhoAreInTheRegisterAndLinksThem() {
        office.imported(Kind.REGULARS, HEAD + "髙橋 次郎" + mark + ",個人,0191-52-2113,,\n");
        var known = found("高橋次郎").getFirst();
        var other = office.sent(Kind.REGULARS, HEAD + "高橋次郎" + mark + ",個人,0191-52-9999,,\n");

        var offers = office.look(other).offers();

        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst().certain()).isFalse();
        assertThat(offers.getFirst().shown()).endsWith("…2113").doesNotContain("0191522113");
        assertThat(office.confirm(other, 2)).isEqualTo(Outcome.DONE);
        assertThat(found("高橋次郎")).hasSize(2).allMatch(one -> one.person().equals(known.person()));
    }

    @Test
    void skipsThoseWhoAreThereAlreadyHoweverTheyAreSpelt() {
        office.imported(Kind.REGULARS, HEAD + "ﾊﾅの会" + mark + ",団体,0191-52-2114,,地域団体\n");
        var text = HEAD + "ハナの会" + mark + ",団体,191522114,,地域団体\n";

        var sifted = office.look(office.sent(Kind.REGULARS, text + text.split("\n")[1] + "\n"));

        assertThat(sifted.fresh()).isZero();
        assertThat(sifted.findings().kept()).extracting(Finding::key).contains("same-line");
    }

    @Test
    void takesThemOutAgain() {
        var intake =
                office.imported(
                        Kind.REGULARS,
                        HEAD
                                + "消える"
                                + mark
                                + ",団体,,,\n"
                                + "消える 花子"
                                + mark
                                + ",個人,0191-52-2115,,\n");
        var person = found("消える花子").getFirst().person();

        assertThat(office.undo(intake)).isEqualTo(Outcome.DONE);

        assertThat(found("消える")).isEmpty();
        assertThat(App.bean(Organisations.class).named(List.of(new Name("消える" + mark).key())))
                .isEmpty();
        assertThat(App.bean(Persons.class).find(person).orElseThrow().contact().phone()).isNull();
    }

    @Test
    void correctsAndUndoesTheCorrection() {
        office.imported(Kind.REGULARS, HEAD + "直す" + mark + ",団体,0191-52-2116,前の人,地域団体\n");
        var second =
                office.imported(Kind.REGULARS, HEAD + "直す" + mark + ",団体,0191-52-2116,次の人,市外\n");
        assertThat(found("直す")).extracting(RegularUser::contact).containsExactly("次の人");

        office.undo(second);

        assertThat(found("直す")).extracting(RegularUser::contact).containsExactly("前の人");
        assertThat(found("直す").getFirst().organisation()).isNotNull();
    }

    private List<RegularUser> found(String words) {
        return App.bean(RegularUsers.class).of(CENTRE, words).stream()
                .filter(one -> one.name().endsWith(mark))
                .toList();
    }
}
