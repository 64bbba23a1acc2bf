package org.wasshoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Found;

class PlanSearchTest {

    private final PlanSearch search = App.bean(PlanSearch.class);

    @ParameterizedTest(name = "{0} in {1} leads to {2} first")
    @CsvSource({
        "スタッフバンク, JA, /plan/terms#t9",
        "ｽﾀｯﾌﾊﾞﾝｸ, JA, /plan/terms#t9",
        "STAFF　BANK, EN, /plan/terms#t9",
        "事業11, JA, /plan/projects/11",
        "Project 3, EN, /plan/projects/3",
        "市民センター 管理, EASY, /plan/projects/18"
    })
    void findsByAnyWidthAndCase(String words, Language language, String path) {
        assertThat(search.find(words, language)).first().extracting(Found::path).isEqualTo(path);
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatMentionsIt() {
        assertThat(search.find("円卓会議", Language.JA))
                .first()
                .extracting(Found::kind)
                .isEqualTo(Found.Kind.TERM);
    }

    @Test
    void findsNothingForNothing() {
        assertThat(List.of("", " 　", "カッパ", "%", "'"))
                .allSatisfy(words -> assertThat(search.find(words, Language.JA)).isEmpty());
    }

    @Test
    void findsEachThingOnce() {
        assertThat(search.find("協働", Language.JA)).doesNotHaveDuplicates();
    }
}
