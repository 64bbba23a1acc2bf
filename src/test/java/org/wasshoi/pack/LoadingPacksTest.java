package org.wasshoi.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.wasshoi.database.TestDatabase;

class LoadingPacksTest {

    private final AnnotationConfigApplicationContext program =
            new AnnotationConfigApplicationContext(Program.class, Packs.class, LoadingPacks.class);
    private final LoadingPacks loading = program.getBean(LoadingPacks.class);
    private final Packs packs = program.getBean(Packs.class);
    private final LastSection last = program.getBean(LastSection.class);

    @TempDir Path folder;

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void keepsTheReasonOfAVersion() {
        loading.load(pack("first", "祭り"));
        assertThat(versions()).containsExactly("1 first");
        assertThat(notes()).containsExactly("1 祭り");
    }

    @Test
    void leavesALoadedPackAlone() {
        loading.load(pack("first", "祭り"));
        assertThat(loading.load(pack("first", "祭り"))).isEmpty();
        assertThat(versions()).containsExactly("1 first");
    }

    @Test
    void keepsTheOldVersionOfAChangedPack() {
        loading.load(pack("first", "祭り"));
        loading.load(pack("second", "大祭り"));
        assertThat(versions()).containsExactly("2 second", "1 first");
        assertThat(notes()).containsExactly("1 祭り", "2 大祭り");
    }

    @Test
    void asksAChangedPackForANewReason() {
        loading.load(pack("first", "祭り"));
        var changed = pack("first", "大祭り");
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loading.load(changed))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(2));
        assertThat(versions()).containsExactly("1 first");
    }

    @Test
    void asksForAReasonThatNoOlderVersionHas() {
        loading.load(pack("first", "祭り"));
        loading.load(pack("second", "大祭り"));
        var changed = pack("first", "祭り");
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loading.load(changed))
                .withMessageContaining("reason");
        assertThat(versions()).containsExactly("2 second", "1 first");
    }

    @Test
    void changesNothingWhenAPackIsRefused() {
        loading.load(pack("first", "祭り"));
        var broken = pack("second", "''");
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loading.load(broken))
                .withMessageStartingWith("plan.yaml:3: note: ");
        assertThat(versions()).containsExactly("1 first");
        assertThat(notes()).containsExactly("1 祭り");
    }

    @Test
    void namesWhatIsBrokenBeforeItAsksForAReason() {
        loading.load(pack("first", "祭り"));
        var broken = pack("first", "''");
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loading.load(broken))
                .withMessageStartingWith("plan.yaml:3: note: ");
    }

    @Test
    void changesNothingWhenALaterSectionCannotBeWritten() {
        loading.load(pack("first", "祭り"));
        last.fails = true;
        var next = pack("second", "大祭り");
        assertThatIllegalStateException().isThrownBy(() -> loading.load(next));
        assertThat(versions()).containsExactly("1 first");
        assertThat(notes()).containsExactly("1 祭り");
    }

    @Test
    void makesOneVersionWhenTwoInstancesLoadAtOnce() throws Exception {
        var pack = pack("first", "祭り");
        Callable<Optional<PackVersion>> load = () -> loading.load(pack);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var made = instances.invokeAll(List.of(load, load, load, load));
            assertThat(made.stream().map(LoadingPacksTest::result))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
        }
        assertThat(versions()).containsExactly("1 first");
    }

    @Test
    void movesTheStampWithEachVersion() {
        var before = packs.stamp();
        loading.load(pack("first", "祭り"));
        assertThat(packs.stamp()).isNotEqualTo(before).isEqualTo(packs.stamp());
    }

    @Test
    void startsWithTheRunningPlanWhenThePackIsRefused() {
        loading.load(pack("first", "祭り"));
        pack("second", "''");
        assertThatNoException().isThrownBy(() -> start(folder));
        assertThat(versions()).containsExactly("1 first");
    }

    @Test
    void doesNotStartWithoutAnyPlan() {
        var nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> start(nowhere))
                .withMessageContaining("cannot be read");
    }

    @Test
    void refusesANameThatNoFolderCanHave() {
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> start(Path.of("nowhere") + "\0"));
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.write(folder.resolve("plan.yaml"), new byte[3_000_000]);
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> Pack.in(folder))
                .withMessageStartingWith("plan.yaml:1: .: ")
                .withMessageContaining("larger");
    }

    @Test
    void refusesAFolderWithTooManyFiles() throws IOException {
        for (int number = 0; number < 60; number++) {
            Files.writeString(folder.resolve(number + ".yaml"), "a: b");
        }
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> Pack.in(folder))
                .withMessageContaining("more than 50");
    }

    private void start(Path pack) {
        start(pack.toString());
    }

    private void start(String pack) {
        new PackAtStart(pack, packs, loading).afterSingletonsInstantiated();
    }

    private Pack pack(String reason, String note) {
        var plan =
                """
                id: town-1
                reason: {ja: %1$s, en: %1$s, easy: %1$s}
                note: %2$s
                """;
        try {
            Files.writeString(folder.resolve("plan.yaml"), plan.formatted(reason, note));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pack.in(folder);
    }

    private List<String> versions() {
        return packs.all().stream()
                .map(version -> version.number() + " " + version.reason().en())
                .toList();
    }

    private List<String> notes() {
        return program.getBean(JdbcClient.class)
                .sql("select version || ' ' || note from public.note order by version")
                .query(String.class)
                .list();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Program {

        @Bean
        DataSource source() {
            return TestDatabase.fresh();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        @Order(1)
        PackSection notes(JdbcClient jdbc) {
            jdbc.sql("create table public.note (version integer, note text)").update();
            return pack -> {
                var note = pack.file("plan.yaml").get("note").text();
                return version ->
                        jdbc.sql("insert into public.note values (?, ?)")
                                .params(version.number(), note)
                                .update();
            };
        }

        @Bean
        @Order(2)
        LastSection last() {
            return new LastSection();
        }
    }

    /// A section that can be told to fail while writing.
    static class LastSection implements PackSection {

        private boolean fails;

        @Override
        public Consumer<PackVersion> read(Pack pack) {
            return _ -> {
                if (fails) {
                    throw new IllegalStateException("The disk is full");
                }
            };
        }
    }
}
