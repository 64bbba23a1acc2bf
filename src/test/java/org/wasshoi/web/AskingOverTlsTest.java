package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.signin.Form;

class AskingOverTlsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api/v1/plan", "/favicon.svg", "/sign-in"})
    void isAskedOfTheBrowserForAYearAndEverySubdomain(String path) {
        var headers = App.get(path, "X-Forwarded-Proto", "https").headers();

        assertThat(headers.firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    @Test
    void isNotClaimedWhereThereIsNone() {
        assertThat(App.get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void keepsCookiesToThisHost() {
        var answer = App.get("/about?lang=en", "X-Forwarded-Proto", "https");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-lang=en;")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void keepsTheCookieOfAFormToThisHost() {
        var answer = App.get("/sign-in", "X-Forwarded-Proto", "https");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-form=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void takesAFormWithTheTokenOfThisHost() {
        var page = App.get("/sign-in", "X-Forwarded-Proto", "https");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var token = page.body().split("name=\"_csrf\" value=\"")[1].split("\"")[0];

        assertThat(signOut("https", cookie, token)).isEqualTo(303);
        assertThat(signOut("https", cookie.replace("__Host-", ""), token)).isEqualTo(403);
    }

    @Test
    void readsOnlyTheCookiesOfThisHost() {
        var tls = "X-Forwarded-Proto";

        assertThat(App.get("/about", tls, "https", "Cookie", "__Host-lang=en").body())
                .contains("<html lang=\"en\"");
        assertThat(App.get("/about", tls, "https", "Cookie", "lang=en").body())
                .contains("<html lang=\"ja\"");
    }

    @Test
    void protectsTheReaderOfAnAddressThatIsNone() throws IOException {
        assertThat(raw("GET /%zz HTTP/1.1\r\nX-Forwarded-Proto: https"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsIgnoringCase("X-Content-Type-Options: nosniff");
    }

    @Test
    void isNotEchoed() throws IOException {
        assertThat(raw("TRACE / HTTP/1.1\r\nX-Secret: 4711"))
                .startsWith("HTTP/1.1 405")
                .doesNotContain("4711");
    }

    @Test
    void namesWhichCharactersAnAnswerIsWrittenIn() {
        for (var path : new String[] {"/", "/wasshoi.css", "/api/v1/plan.csv", "/favicon.svg"}) {
            assertThat(App.get(path).headers().firstValue("Content-Type"))
                    .as(path)
                    .hasValueSatisfying(
                            type -> assertThat(type).containsIgnoringCase("charset=utf-8"));
        }
    }

    @Test
    void refusesAFieldThatAddressAndFormBothName() {
        var fields = Map.of("login", "hana", "password", "x", "next", "/me");

        assertThat(
                        new Form(App.address())
                                .post("/sign-in", "/sign-in?next=/plan", fields)
                                .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fonts/", "/api/", "/actuator/env", "/actuator/heapdump"})
    void showsNoFoldersAndNoInsides(String path) {
        assertThat(App.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void leavesNoFormInTheBrowser() {
        assertThat(App.get("/sign-in").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static int signOut(String scheme, String cookie, String token) {
        var request =
                App.request(
                                "/sign-out",
                                "X-Forwarded-Proto",
                                scheme,
                                "Cookie",
                                cookie,
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "_csrf="
                                                + URLEncoder.encode(
                                                        token, StandardCharsets.UTF_8)));
        return App.send(request.build()).statusCode();
    }

    private static String raw(String lines) throws IOException {
        var address = URI.create(App.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = lines + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
