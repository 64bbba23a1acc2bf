package org.wasshoi.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;

class PlacePagesTest {

    private static final Pattern HEADING = Pattern.compile("<h1>(.*?) *(?:<span.*)?</h1>");
    private static final Pattern CENTRE =
            Pattern.compile("card__link\" href=\"/centres/([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("card__link\" href=\"/bodies/([^\"]+)\"");

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /areas           | ja   | 近くの市民センターと地域協働体
                    /areas           | en   | Community centres and collaboration bodies near you
                    /areas           | easy | 近くの 市民センター
                    /areas/senmaya   | ja   | 千厩地域
                    /areas/senmaya   | en   | Senmaya area
                    /areas/senmaya   | easy | 千厩 地域
                    /centres         | ja   | 市民センター
                    /centres         | en   | Community centres
                    /centres         | easy | 市民センター
                    /centres/genbi   | ja   | 厳美市民センター
                    /centres/genbi   | en   | Genbi Community Centre
                    /centres/genbi   | easy | 厳美市民センター
                    /bodies          | ja   | 地域協働体
                    /bodies          | en   | Collaboration bodies
                    /bodies          | easy | 地域協働体
                    /bodies/mashiba  | ja   | 真柴まちづくり協議会
                    /bodies/mashiba  | en   | Mashiba Community Development Council
                    /bodies/mashiba  | easy | 真柴まちづくり協議会
                    """)
    void haveAHeadingInEachLanguage(String path, String language, String heading) {
        var page = page(path + "?lang=" + language);
        assertThat(HEADING.matcher(page).results())
                .extracting(found -> found.group(1))
                .containsExactly(heading);
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas/atlantis",
                "/centres/atlantis",
                "/bodies/atlantis",
                "/centres/%00",
                "/areas/%E4%B8%80"
            })
    void areNotFoundUnderAnUnknownCode(String path) {
        assertThat(App.get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "/centres?area=atlantis, area",
        "/bodies?area=atlantis, area",
        "/areas?area=daito, area",
        "/areas/daito?page=2, page",
        "/bodies/mashiba?q=a, q",
        "/centres?colour=red, colour"
    })
    void nameTheParameterTheyCannotRead(String path, String parameter) {
        var answer = App.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(": " + parameter + "<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/areas?q=", "/centres?q=", "/bodies?q="})
    void refuseATextThatIsTooLong(String path) {
        assertThat(App.get(path + "a".repeat(101)).statusCode()).isEqualTo(400);
        assertThat(App.get(path + "a".repeat(100)).statusCode()).isEqualTo(200);
    }

    @Test
    void showTheCentresOfTheChosenArea() {
        assertThat(centres("/centres?area=senmaya"))
                .containsExactly("senmaya", "konashi", "okutama", "iwashimizu");
        assertThat(centres("/centres")).hasSize(34);
    }

    @Test
    void showTheBodiesOfTheChosenArea() {
        assertThat(bodies("/bodies?area=higashiyama"))
                .containsExactly("higashiyama", "takouzu", "matsukawa");
        assertThat(bodies("/bodies")).hasSize(34);
    }

    @ParameterizedTest
    @ValueSource(strings = {"曽慶", "そげい", "ソゲイ", "ｿｹﾞｲ", "Sogei", "ＳＯＧＥＩ", " そげい　"})
    void findACentreHoweverItIsWritten(String words) {
        assertThat(centres("/centres?q=" + encoded(words))).containsExactly("sogei");
    }

    @Test
    void findACentreByItsAddress() {
        assertThat(centres("/areas?q=" + encoded("真柴字川戸"))).containsExactly("mashiba");
    }

    @Test
    void findABodyByItsReading() {
        assertThat(bodies("/bodies?q=" + encoded("オクタマ"))).containsExactly("okutama");
    }

    @Test
    void keepTheWordsWhenTheAreaChanges() {
        assertThat(page("/centres?area=daito&q=" + encoded("大 市民&x")))
                .contains("href=\"/centres?area=senmaya&amp;q=" + encoded("大") + "%20");
    }

    @Test
    void sayWhatToDoWhenNothingIsFound() {
        assertThat(page("/centres?q=atlantis")).contains("見つかりませんでした。");
        assertThat(page("/areas?q=atlantis")).contains("見つかりませんでした。");
        assertThat(HtmlCheck.findings(page("/areas?q=atlantis"))).isEmpty();
        assertThat(HtmlCheck.findings(page("/areas?q=daito"))).isEmpty();
    }

    @Test
    void neverTakeTheWordsForMarkup() {
        assertThat(page("/areas?q=" + encoded("\"><script>")))
                .contains("&#34;>&lt;script>")
                .doesNotContain("<script>");
    }

    @Test
    void letAPhoneCallTheCentre() {
        assertThat(page("/centres/sekigaoka")).contains("<a href=\"tel:0191212150\">");
    }

    @Test
    void leadFromACentreToItsBodyAndBack() {
        assertThat(page("/centres/okutama")).contains("<a href=\"/bodies/okutama\">奥玉振興協議会</a>");
        assertThat(page("/bodies/okutama")).contains("<a href=\"/centres/okutama\">奥玉市民センター</a>");
    }

    @Test
    void tellTheFoundingDayAsPreciselyAsItIsKnown() {
        assertThat(page("/bodies/mashiba")).contains(">平成27年（2015年）6月14日（日）</time>");
        assertThat(page("/bodies/yamanome"))
                .contains("<time datetime=\"2015-02\">平成27年（2015年）2月</time>");
        assertThat(page("/bodies/okita")).doesNotContain("<time");
    }

    @Test
    void markWhatNobodyHasVerified() {
        assertThat(page("/bodies/sogei")).containsPattern("準備中</span>\\s*<span class=\"sample\"");
        assertThat(page("/centres/sogei")).containsPattern("市の直営\\s*<span class=\"sample\"");
        assertThat(page("/centres/mashiba").split("class=\"sample\"")).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void showThePublishedPopulationWithItsSource() {
        assertThat(page("/areas/ichinoseki"))
                .containsPattern("住民基本台帳[^<]*</span></th><td>58,097\\s*</td>");
    }

    private static List<String> centres(String path) {
        return CENTRE.matcher(page(path)).results().map(found -> found.group(1)).toList();
    }

    private static List<String> bodies(String path) {
        return BODY.matcher(page(path)).results().map(found -> found.group(1)).toList();
    }

    private static String page(String path) {
        var answer = App.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
