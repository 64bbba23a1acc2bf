package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;

class AskingForPagesTest {

    @Test
    void aChosenLanguageIsRemembered() {
        var answer = App.get("/about?lang=en");

        assertThat(answer.body()).contains("<html lang=\"en\"").contains("About this site");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("lang=en;")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(App.get("/about", "Cookie", "lang=en").body()).contains("About this site");
    }

    @Test
    void aChosenTextSizeIsRemembered() {
        assertThat(App.get("/about?size=huge").body()).contains("data-size=\"huge\"");
        assertThat(App.get("/about", "Cookie", "size=huge").body()).contains("data-size=\"huge\"");
    }

    @Test
    void anEnglishBrowserIsAnsweredInEnglish() {
        assertThat(App.get("/about", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("<html lang=\"en\"");
    }

    @Test
    void withoutAChoicePagesAreJapanese() {
        assertThat(App.get("/about").body()).contains("<html lang=\"ja\"");
    }

    @Test
    void aBrokenCookieIsLikeNone() {
        var answer = App.get("/about", "Cookie", "lang=xx; size=%%%");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"ja\"");
    }

    @ParameterizedTest
    @CsvSource({"lang=xx, lang", "size=tiny, size", "lang=, lang", "q=a%00b, q"})
    void whatCannotBeReadIsNamed(String query, String name) {
        var answer = App.get("/search?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("読み取れない項目: " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/plan/projects/abc",
                "/plan/projects/99",
                "/plan/projects/99999999999",
                "/centres/nowhere",
                "/areas/%E4%BA%AC%E9%83%BD",
                "/bodies/%27%3B--",
                "/indicators/9-9",
                "/plan/versions/x",
                "/.git/config",
                "/plan/"
            })
    void anUnknownAddressGetsAPageThatHelps(String path) {
        var answer = App.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ページが見つかりません").contains("action=\"/search\"");
    }

    @Test
    void anErrorSpeaksTheLanguageOfTheReader() {
        assertThat(App.get("/nothing", "Cookie", "lang=en").body())
                .contains("<html lang=\"en\"")
                .doesNotContain("ページが見つかりません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
    void otherMethodsAreRefusedWithThoseThatWork(String method) {
        var request =
                App.request("/about").method(method, HttpRequest.BodyPublishers.noBody()).build();

        var answer = App.send(request);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("この操作はできません");
    }

    @Test
    void markupInAnAddressIsShownAsText() {
        var answer = App.get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("&lt;script").doesNotContain("<script");
    }

    @Test
    void wordsThatAreTooLongAreKeptAndExplained() {
        var answer = App.get("/search?q=" + "a".repeat(101));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("100文字まで")
                .contains("value=\"" + "a".repeat(101) + "\"")
                .contains("aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%zz", "/search?lang=%zz", "/search?q=%ff%fe", "/?%"})
    void brokenEncodingIsNoAccident(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /search?q=輪 HTTP/1.1",
                "GET /search?q=<b> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1"
            })
    void anAddressThatIsNoneGetsAPageThatHelps(String line) throws IOException {
        var answer = raw(line);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("アドレスを読み取れません");
    }

    @Test
    void whoSendsTooLargeAFileIsToldHowLargeItMayBe() {
        var answer =
                App.send(
                        App.request("/imports", "Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofByteArray(new byte[14 << 20]))
                                .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("12MBまで");
    }

    @Test
    void everyAnswerProtectsItsReader() {
        for (var path : new String[] {"/", "/nothing", "/api/v1/plan", "/favicon.svg"}) {
            var headers = App.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy)
                                    .contains("default-src 'none'")
                                    .contains("frame-ancestors 'none'"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        var tag = App.get("/about").headers().firstValue("ETag").orElseThrow();

        var answer = App.get("/about", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void thePagesOfOneLanguageAreNotGivenToReadersOfAnother() {
        App.get("/about", "Cookie", "lang=en");
        var japanese = App.get("/about", "Cookie", "lang=ja");

        assertThat(japanese.body()).contains("<html lang=\"ja\"");
        assertThat(japanese.headers().allValues("Vary").toString())
                .contains("Cookie")
                .contains("Accept-Language");
    }

    @Test
    void aHeadRequestTellsWhatAGetWouldSend() {
        var head =
                App.send(
                        App.request("/about")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(App.get("/about").headers().firstValue("ETag"));
    }

    @Test
    void aVersionedStyleSheetMayBeKeptForAYear() {
        var path = App.get("/about").body().split("rel=\"stylesheet\" href=\"")[1].split("\"")[0];

        HttpResponse<String> answer = App.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age"));
    }

    private static String raw(String line) throws IOException {
        var address = URI.create(App.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
