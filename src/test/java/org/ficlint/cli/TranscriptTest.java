package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ficlint.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder in {@code src/test/resources/transcripts} is a run: its {@code command}, the files it reads, and the
 * {@code out}, {@code err} and {@code exit} that must come of it. {@code -Dupdate} writes these three anew.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    @TestFactory
    List<DynamicTest> endsAsWritten() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        String here = folder + "/";
        String[] words = WORD.matcher(Files.readString(folder.resolve("command")))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .map(word -> Files.exists(folder.resolve(word)) && !word.isEmpty() ? here + word : word)
                .toArray(String[]::new);
        assertThat(words[0]).isEqualTo("fic-lint");
        Path stdin = folder.resolve("stdin");
        byte[] piped = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];
        Ran ran = Ran.with(List.of(words).subList(1, words.length), piped);
        String name = FOLDER.getFileName() + "/" + folder.getFileName() + "/";
        Golden.assertSame(name + "err", ran.err().replace(here, ""));
        Golden.assertSame(name + "out", ran.out().replace(here, ""));
        Golden.assertSame(name + "exit", ran.code() + "\n");
    }
}
