package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.wasshoi.kernel.Language;

class PersonsTest {

    private final PeopleFixtures city = new PeopleFixtures();

    @Test
    void areKeptAsTheyWroteTheirNames() {
        var person = city.person("𠮷田 髙志", "ヨシダ タカシ");

        assertThat(city.persons.find(person.id())).contains(person);
    }

    @Test
    void areFoundInAnySpelling() {
        var person = city.person("髙橋 一郎", "タカハシ イチロウ");

        assertThat(city.persons.search("高橋一郎")).containsExactly(person);
        assertThat(city.persons.search("たかはし")).containsExactly(person);
        assertThat(city.persons.search("鈴木")).isEmpty();
        assertThat(city.persons.search("%")).isEmpty();
        assertThat(city.persons.search(" ")).isEmpty();
    }

    @Test
    void standInTheOrderOfTheirReadings() {
        city.person("浜田 三", "ハマダ ミツ");
        city.person("馬場 三", "ババ ミツ");
        city.person("青木 三", "アオキ ミツ");

        assertThat(city.persons.search("三"))
                .extracting(Person::kana)
                .containsExactly("アオキ ミツ", "ババ ミツ", "ハマダ ミツ");
    }

    @Test
    void areNotToldByMailWhenTheyHaveNone() {
        var unreachable =
                new Person(
                        city.persons.nextId(),
                        "佐藤 花子",
                        null,
                        Contact.NONE,
                        null,
                        Language.EASY,
                        NoticeChannel.MAIL,
                        true);

        assertThatThrownBy(() -> city.persons.add(unreachable))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
