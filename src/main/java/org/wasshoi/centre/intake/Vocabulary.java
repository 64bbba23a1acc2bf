package org.wasshoi.centre.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// Words that tables use (表の言葉), from a file beside the program: a group, a code, and its words.
record Vocabulary(String group, String code, List<String> words) {

    static List<Vocabulary> read(String file) {
        try {
            return new ClassPathResource("centre/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Vocabulary(cells[0], cells[1], List.of(cells[2].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
