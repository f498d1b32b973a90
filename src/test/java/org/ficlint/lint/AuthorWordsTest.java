package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.Names;
import org.ficlint.prose.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorWordsTest {
    @TempDir
    private Path top = Path.of("");

    @Test
    void theNearestListHolds() throws IOException {
        Path chapters = Files.createDirectories(top.resolve("saga/part one"));
        Files.createDirectory(top.resolve(".git"));
        assertThat(AuthorWords.nearest(chapters)).isEmpty();
        Path above = write(top, "Tavrin\n");
        assertThat(AuthorWords.nearest(chapters)).contains(new AuthorWords(above));
        Path beside = write(chapters, "Orrin\n");
        assertThat(AuthorWords.nearest(chapters)).contains(new AuthorWords(beside));
    }

    @Test
    void nothingAboveTheRepositoryIsLookedAt() throws IOException {
        Path chapters = Files.createDirectories(top.resolve("repository/chapters"));
        Files.createDirectory(top.resolve("repository/.git"));
        write(top, "Tavrin\n");
        assertThat(AuthorWords.nearest(chapters)).isEmpty();
    }

    @Test
    void remarksAndEmptyLinesAreNoWords() throws IOException {
        Path file = write(top, "\uFEFF# people\r\n\r\nTavrin Oakhollow  # the smith\r\n  skyharp*  \r\n");
        AuthorWords list = new AuthorWords(file);
        assertThat(list.words().words()).containsExactlyInAnyOrder("Tavrin", "Oakhollow");
        assertThat(list.words().stems()).containsExactly("skyharp");
    }

    @Test
    void addingKeepsWhatIsThere() throws IOException {
        Path file = write(top, "# people\nTavrin\n\n# places\nSundhold");
        assertThat(new AuthorWords(file).add(List.of("Velmar", "Tavrin", "Velmar")))
                .containsExactly("Velmar");
        assertThat(Files.readString(file)).isEqualTo("# people\nTavrin\n\n# places\nSundhold\nVelmar\n");
    }

    @Test
    void addingKeepsTheLineEnds() throws IOException {
        Path file = write(top, "Tavrin\r\n");
        new AuthorWords(file).add(List.of("Velmar"));
        assertThat(Files.readString(file)).isEqualTo("Tavrin\r\nVelmar\r\n");
    }

    @Test
    void addingMakesTheFileAndLeavesNothingElseBehind() throws IOException {
        new AuthorWords(top.resolve(AuthorWords.NAME)).add(List.of("Velmar"));
        try (Stream<Path> files = Files.list(top)) {
            assertThat(files).containsExactly(top.resolve(AuthorWords.NAME));
        }
    }

    @Test
    void addingNothingNewWritesNothing() throws IOException {
        AuthorWords list = new AuthorWords(top.resolve(AuthorWords.NAME));
        assertThat(list.add(List.of())).isEmpty();
        assertThat(list.file()).doesNotExist();
    }

    @Test
    void aNameOnTheListNeedsToStandButOnce() throws IOException, UnreadableException {
        Files.createDirectory(top.resolve(".git"));
        String text = "Tavrin slept. Nobody woke her.";
        assertThat(names(text).contains("Tavrin")).isFalse();
        write(top, "Tavrin\nskyharp\n");
        assertThat(names(text).contains("Tavrin")).isTrue();
        assertThat(names(text).knows("skyharps")).isTrue();
        assertThat(names(text).contains("skyharp")).isFalse();
    }

    private Names names(String text) throws UnreadableException {
        Manuscript manuscript =
                Linter.manuscript(top.resolve("chapter.txt").toString(), text.getBytes(StandardCharsets.UTF_8));
        Lexicon lexicon = Lexicons.of(manuscript, Set.of());
        return Names.of(manuscript, Speech.of(manuscript), lexicon);
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve(AuthorWords.NAME), text);
    }
}
