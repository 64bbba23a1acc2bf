package org.wasshoi.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Found;
import org.wasshoi.web.Messages;

class PlaceSearchTest {

    private static final PlaceSearch SEARCH =
            new PlaceSearch(Town.withTheRealPack().register, new Messages());

    @ParameterizedTest(name = "{0} is found")
    @CsvSource({"舞川", "まいかわ", "マイカワ", "ﾏｲｶﾜ", "舞川 センター"})
    void findsAPlaceHoweverItIsWritten(String words) {
        assertThat(paths(words, Language.JA)).contains("/centres/maikawa");
    }

    @Test
    void findsAreaCentreAndBodyOfOneName() {
        assertThat(SEARCH.find("むろね", Language.JA))
                .extracting(Found::kind)
                .containsExactly(Found.Kind.AREA, Found.Kind.CENTRE, Found.Kind.BODY);
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatLiesThere() {
        assertThat(paths("花泉 市民センター", Language.JA))
                .startsWith("/centres/hanaizumi")
                .contains("/centres/nagai");
    }

    @Test
    void findsAnAnnexe() {
        assertThat(paths("Takkotai", Language.EN)).contains("/centres/genbi");
    }

    @Test
    void tellsWhereAPlaceIs() {
        assertThat(SEARCH.find("しぶたみ", Language.JA))
                .extracting(found -> found.detail().ja())
                .containsExactly("大東地域", "渋民市民センター");
        assertThat(SEARCH.find("まいかわ", Language.JA).getFirst().detail().en())
                .isEqualTo("一関市舞川字中里84番地1");
    }

    @Test
    void findsNothingForNoWordsOrUnknownOnes() {
        assertThat(SEARCH.find(" 　", Language.JA)).isEmpty();
        assertThat(SEARCH.find("atlantis", Language.EN)).isEmpty();
    }

    private static List<String> paths(String words, Language language) {
        return SEARCH.find(words, language).stream().map(Found::path).toList();
    }
}
