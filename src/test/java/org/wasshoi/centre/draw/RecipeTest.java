package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published recipe, run in a shell as anybody may.
class RecipeTest {

    @ParameterizedTest
    @ValueSource(longs = {4, 20, 26})
    void makesTheSameResultAsTheProgram(long seed, @TempDir Path folder) throws Exception {
        var lottery = LotteryTest.any(new Random(seed));

        var said = run(folder, lottery);

        assertThat(said).contains(lottery.list().hash(), lottery.seed());
        assertThat(folder.resolve("result.txt")).hasContent(DrawFiles.result(lottery));
        assertThat(Files.readAllLines(folder.resolve("order.txt")))
                .isEqualTo(
                        lottery.order().stream()
                                .map(ticket -> ticket.key() + " " + ticket.number())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a 'quoted' \"sentence\" $HOME `ls` \\n %s *", "最高気温 ＝ 12.3℃"})
    void takesEverySentenceAsItIs(String sentence, @TempDir Path folder) throws Exception {
        var any = LotteryTest.any(new Random(9));
        var lottery = new Lottery(sentence, "12.3", any.list(), any.mostPlaces());

        run(folder, lottery);

        assertThat(folder.resolve("result.txt")).hasContent(DrawFiles.result(lottery));
    }

    static String run(Path folder, Lottery lottery) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("list.txt"), lottery.list().text());
        Files.writeString(folder.resolve("sentence.txt"), lottery.sentence() + lottery.word());
        Files.writeString(folder.resolve("recipe.sh"), Recipe.of(lottery.mostPlaces()));
        return run(folder);
    }

    static String run(Path folder) throws IOException, InterruptedException {
        var shell =
                new ProcessBuilder("sh", "recipe.sh")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(shell.getInputStream().readAllBytes());
        assertThat(shell.waitFor()).isZero();
        return said;
    }
}
