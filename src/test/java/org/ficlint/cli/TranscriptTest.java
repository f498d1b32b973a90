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
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder in {@code src/test/resources/transcripts} is a run: its {@code command}, the files it reads, and the
 * {@code out}, {@code err} and {@code exit} that must come of it. What the command writes to {@code NEW/name} must be as in
 * {@code written/name}. {@code -Dupdate} writes all of these anew.
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

    @TempDir
    private static Path fresh = Path.of("");

    private static void check(Path folder) throws IOException {
        Path written = Files.createDirectory(fresh.resolve(folder.getFileName()));
        String here = folder + "/";
        String[] words = WORD.matcher(Files.readString(folder.resolve("command")))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .map(word -> Files.exists(folder.resolve(word)) && !word.isEmpty() ? here + word : word)
                .map(word -> word.replace("NEW/", written + "/"))
                .toArray(String[]::new);
        assertThat(words[0]).isEqualTo("fic-lint");
        Path stdin = folder.resolve("stdin");
        byte[] piped = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];
        Ran ran = Ran.with(List.of(words).subList(1, words.length), piped);
        String name = FOLDER.getFileName() + "/" + folder.getFileName() + "/";
        Golden.assertSame(name + "err", ran.err().replace(here, "").replace(written + "/", "NEW/"));
        Golden.assertSame(name + "out", ran.out().replace(here, "").replace(written + "/", "NEW/"));
        Golden.assertSame(name + "exit", ran.code() + "\n");
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList()) {
                Golden.assertSame(
                        name + "written/" + file.getFileName(),
                        Files.readString(file).replace(here, ""));
            }
        }
        Path expected = folder.resolve("written");
        if (Files.exists(expected)) {
            assertThat(names(written)).containsExactlyElementsOf(names(expected));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
