package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run prints what the first did, and needs a linter only for what changed. */
class CachedRunsTest {
    private static final String ONE = "Tamsel walked passed the mill. Tamsel sang, and nobody heard Tamsel sing.\n";
    private static final String TWO = "She was far to tired. The tall woman called Tansel laughed at him.\n";
    private static final String NAMED = "They looked for Tamsel, and Tamsel laughed. ";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("1.txt", ONE);
        write("2.txt", TWO);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("story"));
        Files.writeString(folder.resolve("story").resolve(name), text);
    }

    private Ran check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", "--format", "compact", "--jobs", "1"));
        words.addAll(List.of("--cache-dir", folder.resolve("cache").toString()));
        words.addAll(List.of(more));
        words.add(folder.resolve("story").toString());
        asked.clear();
        Rules rules = new Rules(Ran.RULES.catalogue(), () -> {
            asked.add("linter");
            return Ran.RULES.linters().get();
        });
        return Ran.with(words, new byte[0], Map.of(), rules);
    }

    @Test
    void nothingIsCheckedTwice() throws IOException {
        Ran first = check();
        assertThat(first.out()).contains("past-passed").contains("too-to");
        assertThat(asked).hasSize(1);
        assertThat(check()).isEqualTo(first);
        assertThat(asked).isEmpty();
        assertThat(check("--no-cache")).isEqualTo(first);
        assertThat(asked).hasSize(1);

        write("3.txt", "It rained.\n");
        assertThat(check()).isEqualTo(first);
        assertThat(asked).hasSize(1);
        assertThat(check()).isEqualTo(first);
        assertThat(asked).isEmpty();
    }

    @Test
    void settingsAndWordsMakeAnotherCheck() throws IOException {
        Ran first = check();
        assertThat(check("--dialect", "en-GB").out()).isEqualTo(first.out());
        assertThat(asked).hasSize(1);
        write(".fic-lint.yml", "rules:\n  past-passed: off\n");
        assertThat(check().out()).doesNotContain("past-passed").contains("too-to");
        write(".fic-lint.yml", "rules:\n  past-passed: warning\n");
        assertThat(check().out()).contains("warning: “walked passed the”");
        write(".fic-lint.yml", "");
        assertThat(check()).isEqualTo(first);
        assertThat(asked).isEmpty();
        write(".fic-lint-words.txt", "mill\n");
        assertThat(check()).isEqualTo(first);
        assertThat(asked).as("the words may make a difference").hasSize(1);
    }

    @Test
    void whatOneChapterTellsOfANameIsHeardInTheOthers() throws IOException {
        assertThat(check().out()).doesNotContain("name-drift");
        write("1.txt", ONE + NAMED.repeat(5));
        Ran named = check();
        assertThat(named.out()).contains("2.txt:1:").contains("name-drift");
        assertThat(check("--no-cache")).isEqualTo(named);
        write("1.txt", ONE);
        assertThat(check().out()).doesNotContain("name-drift");
    }

    @Test
    void spoiltEntriesAreMadeAnew() throws IOException {
        Ran first = check();
        try (var files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "spoilt");
            }
        }
        assertThat(check()).isEqualTo(first);
        assertThat(asked).hasSize(1);
        assertThat(check()).isEqualTo(first);
        assertThat(asked).isEmpty();
    }
}
