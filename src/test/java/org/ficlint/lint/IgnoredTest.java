package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ficlint.format.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoredTest {
    @TempDir
    private Path folder = Path.of("");

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        java.nio.file.Files.createDirectories(file.resolveSibling(""));
        java.nio.file.Files.writeString(file, text);
    }

    private List<String> found(boolean force, String... names) {
        List<Path> paths = List.of(names).stream().map(folder::resolve).toList();
        return Files.find(paths, List.of(), force).chapters().stream()
                .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                .toList();
    }

    @BeforeEach
    void aStory() throws IOException {
        java.nio.file.Files.createDirectories(folder.resolve(".git"));
        for (String name :
                List.of("1.txt", "2-old.txt", "drafts/3.txt", "part/4.txt", "part/5-old.txt", "part/x/6.txt")) {
            write(name, "Text.");
        }
        write(".gitignore", "# left out\n*-old.txt\r\n/x/\n");
        write(".fic-lintignore", "drafts/\n");
        write("part/.fic-lintignore", "!5-old.txt\nx\n");
    }

    @Test
    void whatIsIgnoredIsPassedOverInFolders() {
        assertThat(found(false, "")).containsExactly("1.txt", "part/4.txt", "part/5-old.txt");
        assertThat(found(false, "part")).containsExactly("part/4.txt", "part/5-old.txt");
    }

    @Test
    void whatIsNamedIsReadUnlessForced() {
        assertThat(found(false, "2-old.txt", "drafts")).containsExactly("2-old.txt", "drafts/3.txt");
        assertThat(found(true, "1.txt", "2-old.txt", "drafts", "drafts/3.txt", "part/x/6.txt"))
                .containsExactly("1.txt");
    }

    @Test
    void aFolderWithNothingElseIsTold() throws IOException {
        write("part/.gitignore", "*\n");
        assertThat(Files.find(List.of(folder.resolve("part/x"))).missing())
                .extracting(u -> u.reason())
                .containsExactly(
                        "no chapters (" + Formats.endings() + ") in this folder but such as are to be ignored");
    }
}
