package org.wasshoi.signin;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wasshoi.App;

/// A browser as far as forms are concerned: it keeps cookies and sends what a page gave it.
public class Form {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern DEMO_CODE = Pattern.compile("id=\"demo-code\">([0-9]+)<");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String site;

    public Form(String site) {
        this.site = site;
    }

    /// Somebody who has signed in with this session.
    public Form with(String session) {
        cookies.put("session", session);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// Fills in the form of a page and sends it there.
    public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        var token = TOKEN.matcher(get(page).body());
        var all = new LinkedHashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return postBare(path, all);
    }

    public HttpResponse<String> postBare(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Fills in the form of a page, sends a file with it.
    public HttpResponse<String> postFile(
            String page, String path, Map<String, String> fields, String name, byte[] file) {
        var token = TOKEN.matcher(get(page).body());
        var all = new LinkedHashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        var edge = "edge-of-the-parts";
        var body = new ByteArrayOutputStream();
        all.forEach((field, value) ->
                body.writeBytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(edge, field, value)
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(edge, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return post("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    /// Signs in as a sample person, with the code that the page tells if it asks for one.
    public HttpResponse<String> signInAsSample(String login) {
        var answer = signIn(login, DemoPeople.PASSWORD);
        var code = DEMO_CODE.matcher(get("/sign-in/code").body());
        return code.find()
                ? post("/sign-in/code", "/sign-in/code", Map.of("code", code.group(1)))
                : answer;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        var cookie =
                cookies.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("; "));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = App.send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        var pair = header.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
