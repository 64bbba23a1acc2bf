package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.Wasshoi;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

class SigningInByIdentityTest {

    private static final int PORT = freePort();
    private static final int PROVIDER_PORT = freePort();
    private static final String SITE = "http://localhost:" + PORT;
    private static final Pattern PROVIDER_LINK =
            Pattern.compile("href=\"(http://localhost:" + PROVIDER_PORT + "[^\"]+)\"");

    private static ConfigurableApplicationContext program;
    private static TestProvider provider;

    private final String subject = "subject-" + UUID.randomUUID();
    private final Form visitor = new Form(SITE);

    /// The program starts while the providers are down, as it may in the night.
    @BeforeAll
    static void start() {
        program =
                new SpringApplication(Wasshoi.class)
                        .run(
                                "--server.port=" + PORT,
                                "--wasshoi.sample=false",
                                "--wasshoi.database.url=" + TestDatabase.freshUrl(),
                                "--wasshoi.signin.strong-clients=staff",
                                registration("city", "client-name=市民ID"),
                                registration("city", "client-id=wasshoi"),
                                registration("city", "client-secret=a secret of the client"),
                                registration("city", "scope=openid"),
                                registration("staff", "client-id=wasshoi"),
                                registration("staff", "client-secret=a secret of the client"),
                                registration("staff", "scope=openid"),
                                registration("staff", "provider=city"),
                                "--spring.security.oauth2.client.provider.city.issuer-uri="
                                        + "http://localhost:"
                                        + PROVIDER_PORT);
        assertThat(new Form(SITE).get("/sign-in/openid/city").statusCode()).isEqualTo(422);
        provider = startProvider("city");
    }

    @AfterAll
    static void stop() {
        provider.stop();
        program.close();
    }

    @AfterEach
    void makeTheProviderHonest() {
        TestProvider.signWithAForeignKey(false);
        TestProvider.sayNonce("");
    }

    @Test
    void isOfferedForEveryClientOfTheSettings() {
        assertThat(visitor.get("/sign-in").body())
                .contains("市民IDでサインイン", "/sign-in/openid/city?next=", "/sign-in/openid/staff");
        assertThat(App.get("/sign-in").body()).doesNotContain("/sign-in/openid/");
        assertThat(visitor.get("/sign-in/openid/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void letsInWhoHasLinkedTheIdentity() {
        var person = person();
        var owner = signedIn(person);
        assertThat(comeBack(owner, link(owner)).headers().firstValue("Location"))
                .contains("/me/identities?done=linked");
        assertThat(owner.get("/me/identities?done=linked").body()).contains("市民ID", "つなぎました");

        var answer = comeBack(visitor, ask(visitor));

        assertThat(answer.headers().firstValue("Location")).contains("/me/sessions");
        var session = bean(Sessions.class).find(visitor.cookie("session")).orElseThrow();
        assertThat(session.person()).isEqualTo(person);
        assertThat(session.strong()).isFalse();
    }

    @Test
    void knowsNobodyByAnIdentityThatIsNotLinked() {
        var answer = comeBack(visitor, ask(visitor));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("まだ誰ともつながっていません");
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void linksAnIdentityToOnePersonOnly() {
        var first = signedIn(person());
        comeBack(first, link(first));
        var second = signedIn(person());

        var answer = comeBack(second, link(second));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("すでにつながっています");
    }

    @Test
    void endsWhenTheOwnerUnlinks() {
        var person = person();
        var owner = signedIn(person);
        comeBack(owner, link(owner));
        var path =
                "/me/identities/%s/unlink"
                        .formatted(bean(Identities.class).of(person).getFirst().id());
        var stranger = signedIn(person());

        assertThat(stranger.post("/me", path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(owner.post("/me", path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(comeBack(visitor, ask(visitor)).statusCode()).isEqualTo(422);
        assertThat(verbs(person)).containsExactlyInAnyOrder("identity.link", "identity.unlink");
    }

    @Test
    void takesAnAnswerOnce() {
        var owner = signedIn(person());
        comeBack(owner, link(owner));
        var address = atProvider(ask(visitor));

        assertThat(visitor.get(path(address)).statusCode()).isEqualTo(303);
        assertThat(visitor.get(path(address)).statusCode()).isEqualTo(422);
    }

    @Test
    void takesNoCodeThatWasUsedBefore() {
        var owner = signedIn(person());
        comeBack(owner, link(owner));
        var used = path(atProvider(ask(visitor)));
        visitor.get(used);
        var next = path(atProvider(ask(visitor)));

        var replayed = next.replaceAll("code=[^&]+", code(used));

        assertThat(visitor.get(replayed).statusCode()).isEqualTo(422);
    }

    @Test
    void takesNoAnswerWithAnotherState() {
        var address = path(atProvider(ask(visitor))).replaceAll("state=[^&]+", "state=forged");

        assertThat(visitor.get(address).statusCode()).isEqualTo(422);
    }

    @Test
    void takesNoAnswerThatAnotherBrowserAskedFor() {
        var attacker = new Form(SITE);
        var address = path(atProvider(ask(attacker)));

        assertThat(visitor.get(address).statusCode()).isEqualTo(422);
        ask(visitor);
        assertThat(visitor.get(address).statusCode()).isEqualTo(422);
    }

    @Test
    void linksNothingForWhoIsNoLongerSignedIn() {
        var owner = signedIn(person());
        var address = path(atProvider(link(owner)));
        owner.post("/me", "/sign-out", Map.of());

        assertThat(owner.get(address).statusCode()).isEqualTo(422);
        assertThat(comeBack(visitor, ask(visitor)).body()).contains("まだ誰ともつながっていません");
    }

    @Test
    void takesNoTokenThatTheProviderDidNotSign() {
        TestProvider.signWithAForeignKey(true);

        assertUnproved(comeBack(visitor, ask(visitor)));
    }

    @Test
    void takesNoTokenThatWasMadeForAnotherRequest() {
        TestProvider.sayNonce("another");

        assertUnproved(comeBack(visitor, ask(visitor)));
    }

    @Test
    void saysThatTheProviderRefused() {
        var state = query(ask(visitor), "state");

        var answer = visitor.get("/sign-in/openid/city/answer?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("本人と確かめられませんでした");
    }

    @Test
    void bearsAProviderThatGoesDownInBetween() {
        var address = path(atProvider(ask(visitor)));
        provider.stop();
        try {
            assertUnproved(visitor.get(address));
        } finally {
            provider = startProvider("city");
        }
    }

    @Test
    void isStrongOnlyFromAClientTheOperatorTrusts() {
        var clients = bean(OpenIdClients.class);

        assertThat(clients.isStrong(clients.find("staff").orElseThrow())).isTrue();
        assertThat(clients.isStrong(clients.find("city").orElseThrow())).isFalse();
    }

    @Test
    void guardsTheOtherWaysInWhenItIsStrong() {
        var person = person();
        var subject = new Identity.Subject("http://localhost:" + PROVIDER_PORT, this.subject);
        bean(LinkingIdentities.class)
                .link(person, new OpenIdClient("staff", "staff"), subject, "192.0.2.1");
        var thief = new Form(SITE).with(bean(Sessions.class).start(person, "", "", false));

        assertThat(thief.post("/me", "/me/passkeys/question", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(thief.post("/me", "/me/identities/city/link", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static void assertUnproved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("正しいと確かめられませんでした");
    }

    /// Where the browser is sent.
    private static String ask(Form form) {
        var answer = form.get("/sign-in/openid/city?next=/me/sessions");
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String link(Form form) {
        var page = form.post("/me", "/me/identities/city/link", Map.of()).body();
        var link = PROVIDER_LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> comeBack(Form form, String address) {
        return form.get(path(atProvider(address)));
    }

    /// Where the provider sends the browser back to.
    private String atProvider(String address) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("X-Subject", subject);
        var answer = App.send(request.build());
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String path(String address) {
        assertThat(address).startsWith(SITE + "/sign-in/openid/city/answer?");
        return address.substring(SITE.length());
    }

    private static String code(String address) {
        return "code=" + query(address, "code");
    }

    private static String query(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> verbs(PersonId person) {
        return bean(JdbcClient.class)
                .sql("select verb from audit.entry where person = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private static Form signedIn(PersonId person) {
        return new Form(SITE).with(bean(Sessions.class).start(person, "192.0.2.1", "", true));
    }

    private static PersonId person() {
        var persons = bean(Persons.class);
        var person =
                new Person(
                        persons.nextId(),
                        "𠮷田 髙志",
                        null,
                        Contact.NONE,
                        null,
                        Language.JA,
                        NoticeChannel.SITE,
                        false);
        persons.add(person);
        return person.id();
    }

    private static <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    private static TestProvider startProvider(String client) {
        return new TestProvider(
                PROVIDER_PORT, "%s/sign-in/openid/%s/answer".formatted(SITE, client));
    }

    private static String registration(String client, String setting) {
        return "--spring.security.oauth2.client.registration.%s.%s".formatted(client, setting);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
