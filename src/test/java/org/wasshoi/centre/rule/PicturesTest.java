package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.Looks;
import org.wasshoi.centre.Picture;
import org.wasshoi.centre.RoomId;
import org.wasshoi.signin.Someone;

class PicturesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, String> WORDS =
            Map.of("ja", "畳の部屋", "en", "A room with tatami", "easy", "たたみの へや");

    private final Someone manager = Office.manager("sogei");

    @Test
    void areShownToEverybodyAndTakenAway() {
        var once = UUID.randomUUID().toString();

        assertThat(send("sogei-tatami", "room.png", png(), WORDS, once).statusCode())
                .isEqualTo(303);
        assertThat(send("sogei-tatami", "room.png", png(), WORDS, once).statusCode())
                .isEqualTo(303);

        var picture = pictures("sogei-tatami").getFirst();
        assertThat(pictures("sogei-tatami")).hasSize(1);
        var page = App.get("/rooms/sogei-tatami").body();
        assertThat(page).contains("src=\"" + picture.path() + "\" alt=\"畳の部屋\"");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(HtmlCheck.findings(manager.browser().get(path("sogei-tatami")).body()))
                .isEmpty();
        isServedForGood(picture.path());

        manager.browser()
                .post(
                        path("sogei-tatami"),
                        path("sogei-tatami"),
                        Map.of("remove", picture.id().toString()));

        assertThat(pictures("sogei-tatami")).isEmpty();
        assertThat(App.get(picture.path()).statusCode()).isEqualTo(404);
    }

    private static void isServedForGood(String path) {
        var answer = App.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(App.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(App.get(path.replace("sogei-tatami", "sogei-hall")).statusCode()).isEqualTo(404);
    }

    @Test
    void areRefusedUnlessTheyArePicturesWithWords() {
        var text = "not a picture".getBytes(StandardCharsets.UTF_8);
        var pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        var silent = new HashMap<>(WORDS);
        silent.put("ja", " ");

        assertThat(status("room.png", text, WORDS)).isEqualTo(422);
        assertThat(status("room.pdf", pdf, WORDS)).isEqualTo(422);
        assertThat(status("room.png", new byte[0], WORDS)).isEqualTo(422);
        assertThat(status("room.jpg", png(), WORDS)).isEqualTo(422);
        assertThat(status("room.png", png(), silent)).isEqualTo(422);
        assertThat(status("room.png", new byte[KeepingPictures.LARGEST + 1], WORDS)).isEqualTo(422);
        assertThat(pictures("sogei-kitchen")).isEmpty();
    }

    @Test
    void areNotForOtherCentres() {
        var answer = send("murone-hall", "room.png", png(), WORDS, UUID.randomUUID().toString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(manager.browser().get("/rules/sogei/facilities/murone").statusCode())
                .isEqualTo(404);
    }

    @Test
    void comeWithThePlaceOnTheMap() {
        var path = "/rules/sogei/facilities/sogei";
        var fields = Map.of("latitude", "38.990001", "longitude", "141.340000");

        assertThat(HtmlCheck.findings(manager.browser().get(path).body())).isEmpty();
        assertThat(manager.browser().post(path, path, fields).statusCode()).isEqualTo(303);

        assertThat(App.get("/rooms/sogei-hall").body())
                .contains("https://maps.gsi.go.jp/#17/38.990001/141.340000/", "北緯38.990001度");
    }

    @ParameterizedTest
    @CsvSource({"91, 141", "38.9, 14.1", "north, 141", "38.9999999, 141", "'', ''"})
    void areNowhereElse(String latitude, String longitude) {
        var path = "/rules/sogei/facilities/sogei";

        var answer =
                manager.browser()
                        .post(path, path, Map.of("latitude", latitude, "longitude", longitude));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    private int status(String name, byte[] content, Map<String, String> words) {
        return send("sogei-kitchen", name, content, words, UUID.randomUUID().toString())
                .statusCode();
    }

    private static String path(String room) {
        return "/rules/sogei/rooms/" + room + "/pictures";
    }

    private static List<Picture> pictures(String room) {
        return App.bean(Looks.class).pictures(new RoomId(room));
    }

    private HttpResponse<String> send(
            String room, String name, byte[] content, Map<String, String> words, String once) {
        var token = TOKEN.matcher(manager.browser().get(path("sogei-tatami")).body());
        var fields = new HashMap<>(words);
        fields.put("once", once);
        fields.put("_csrf", token.find() ? token.group(1) : "");
        var edge = "edge" + once;
        return App.send(
                App.request(path(room))
                        .header(
                                "Cookie",
                                "session="
                                        + manager.session()
                                        + "; form="
                                        + manager.browser().cookie("form"))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        body(edge, name, content, fields)))
                        .build());
    }

    private static byte[] body(
            String edge, String name, byte[] content, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) ->
                body.writeBytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(edge, field, value)
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"%s\"\r\n\r\n"
                        .formatted(edge, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
