package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.people.PersonId;

class PasskeyTest {

    private final PersonId person = SignInFixtures.person();
    private final Form owner = SignInFixtures.signedIn(person, true);
    private final Device device = new Device();

    @Test
    void signsItsOwnerInWithBothFactors() {
        SignInFixtures.makeStaff(person);
        assertThat(register().headers().firstValue("Location")).contains("/me/passkeys?done=added");

        device.counter++;
        var visitor = new Form(App.address());
        var answer = signIn(visitor, device.uses(question(visitor)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/me/sessions");
        var session = App.bean(Sessions.class).find(visitor.cookie("session")).orElseThrow();
        assertThat(session.strong()).isTrue();
        assertThat(session.person()).isEqualTo(person);
    }

    @Test
    void isListedWithItsLastUse() {
        register();
        assertThat(owner.get("/me/passkeys").body()).contains("𠮷のスマホ", "まだ使っていません");

        device.counter++;
        var visitor = new Form(App.address());
        signIn(visitor, device.uses(question(visitor)));

        assertThat(owner.get("/me/passkeys").body()).contains("最後に使ったのは");
    }

    static Stream<Consumer<Device>> lies() {
        return Stream.of(
                device -> device.origin = "https://example.com",
                device -> device.host = "example.com",
                device -> device.verifies = false);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void isNotRegisteredBy(Consumer<Device> lie) {
        lie.accept(device);

        assertThat(register().statusCode()).isEqualTo(422);
        assertThat(App.bean(Passkeys.class).of(person)).isEmpty();
    }

    static Stream<Consumer<Device>> liesOfAKnownDevice() {
        return Stream.concat(
                lies(),
                Stream.of(
                        device -> device.counter = 1,
                        device -> device.handle = "c29tZWJvZHkgZWxzZQ",
                        device -> device.handle = ""));
    }

    @ParameterizedTest
    @MethodSource("liesOfAKnownDevice")
    void signsNobodyInWith(Consumer<Device> lie) {
        register();
        device.counter = 2;
        lie.accept(device);
        var visitor = new Form(App.address());

        var answer = signIn(visitor, device.uses(question(visitor)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void answersAQuestionOnce() {
        register();
        device.counter = 2;
        var visitor = new Form(App.address());
        var answer = device.uses(question(visitor));

        assertThat(signIn(visitor, answer).statusCode()).isEqualTo(303);
        assertThat(signIn(new Form(App.address()), answer).statusCode()).isEqualTo(422);
    }

    @Test
    void answersNoQuestionThatIsOver() {
        register();
        var visitor = new Form(App.address());
        var answer = device.uses(question(visitor));
        App.bean(JdbcClient.class)
                .sql("update signin.challenge set expires_at = now() - interval '1 second'")
                .update();

        assertThat(signIn(visitor, answer).statusCode()).isEqualTo(422);
    }

    @Test
    void answersNoQuestionPutToSomebodyElse() {
        var other = SignInFixtures.signedIn(SignInFixtures.person(), true);
        var answer = device.makes(questionToMake(other));

        assertThat(register(owner, answer).statusCode()).isEqualTo(422);
    }

    @Test
    void belongsToOnePersonOnly() {
        register();
        var other = SignInFixtures.signedIn(SignInFixtures.person(), true);

        assertThat(register(other, device.makes(questionToMake(other))).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "{}",
                "{\"id\":null}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":null}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"*\",\"rawId\":\"*\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"e30\"}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":"
                        + "{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"attestationObject\":\"AA\"}}"
            })
    void isNotMadeOfAnything(String answer) {
        assertThat(register(owner, answer).statusCode()).isEqualTo(422);
        assertThat(signIn(new Form(App.address()), answer).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３４５６７８９𠮷"})
    void needsANameOfAReasonableLength(String name) {
        var fields = Map.of("name", name, "answer", device.makes(questionToMake(owner)));
        var answer = owner.post("/me", "/me/passkeys", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"name-e\"");
    }

    @Test
    void isRemovedByItsOwnerOnlyAfterAWarning() {
        SignInFixtures.makeStaff(person);
        register();
        var passkey = App.bean(Passkeys.class).of(person).getFirst();
        var path = "/me/passkeys/%s/remove".formatted(passkey.id());
        var stranger = SignInFixtures.signedIn(SignInFixtures.person(), true);

        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/me", path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(owner.get(path).body()).contains("職員の役割は使えません");
        assertThat(owner.post(path, path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(owner.post("/me", path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(App.bean(Passkeys.class).of(person)).isEmpty();
    }

    @Test
    void cannotBeAddedOrRemovedByWhoHasOnlyThePassword() {
        register();
        var thief = SignInFixtures.signedIn(person, false);
        var passkey = App.bean(Passkeys.class).of(person).getFirst();
        var path = "/me/passkeys/%s/remove".formatted(passkey.id());

        assertThat(thief.get("/me/passkeys").body()).contains("サインインし直してください");
        assertThat(thief.post("/me", "/me/passkeys/question", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(thief.post("/me", "/me/passkeys", Map.of("name", "x")).statusCode())
                .isEqualTo(403);
        assertThat(thief.get(path).statusCode()).isEqualTo(403);
        assertThat(thief.post("/me", path, Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void leavesItsTraceInTheAuditLog() {
        register();
        var id = App.bean(Passkeys.class).of(person).getFirst().id();
        var visitor = new Form(App.address());
        device.counter++;
        signIn(visitor, device.uses(question(visitor)));
        owner.post("/me", "/me/passkeys/%s/remove".formatted(id), Map.of());

        assertThat(
                        App.bean(JdbcClient.class)
                                .sql(
                                        """
                                        select verb
                                          from audit.entry
                                         where record_type = 'passkey'
                                           and record_id = :id
                                         order by at, verb
                                        """)
                                .param("id", id.toString())
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("passkey.register", "passkey.sign-in", "passkey.remove");
    }

    private HttpResponse<String> register() {
        return register(owner, device.makes(questionToMake(owner)));
    }

    private static HttpResponse<String> register(Form form, String answer) {
        return form.post("/me", "/me/passkeys", Map.of("name", "𠮷のスマホ", "answer", answer));
    }

    private static String questionToMake(Form form) {
        return form.post("/me", "/me/passkeys/question", Map.of()).body();
    }

    private static String question(Form form) {
        return form.post("/sign-in", "/sign-in/passkey/question", Map.of()).body();
    }

    private static HttpResponse<String> signIn(Form form, String answer) {
        return form.post(
                "/sign-in", "/sign-in/passkey", Map.of("answer", answer, "next", "/me/sessions"));
    }
}
