package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCommandTest {
    @TempDir
    private Path top = Path.of("");

    @BeforeEach
    void noListAboveHolds() throws IOException {
        Files.createDirectory(top.resolve(".git"));
    }

    private Ran dictionary(String... arguments) {
        List<String> words = new ArrayList<>(List.of("dictionary"));
        words.addAll(List.of(arguments));
        return Ran.with(words, new byte[0]);
    }

    private Path list() {
        return top.resolve(".fic-lint-words.txt");
    }

    @Test
    void addsWordsOnce() throws IOException {
        Ran first = dictionary("add", "--folder", top.toString(), "Tavrin", "skyharp*");
        assertThat(first.out()).endsWith(":\n  Tavrin\n  skyharp*\n");
        assertThat(first.code()).isZero();
        Ran second = dictionary("add", "--folder", top.toString(), "Tavrin");
        assertThat(second.out()).startsWith("Nothing new");
        assertThat(Files.readString(list())).isEqualTo("Tavrin\nskyharp*\n");
    }

    @Test
    void addsToTheNearestList() throws IOException {
        Files.writeString(list(), "# mine\n");
        Path below = Files.createDirectory(top.resolve("drafts"));
        dictionary("add", "--folder", below.toString(), "Tavrin");
        assertThat(Files.readString(list())).isEqualTo("# mine\nTavrin\n");
    }

    @Test
    void takesOnlyWords() {
        for (String word : List.of("#Tavrin", "", " ", "*", "Tav*rin", "Tavrin\nOrrin")) {
            Ran ran = dictionary("add", "--folder", top.toString(), word);
            assertThat(ran.code()).as(word).isEqualTo(2);
            assertThat(ran.err()).contains("is no word");
        }
        assertThat(list()).doesNotExist();
    }

    @Test
    void learnsTheNamesThatStandTwice() throws IOException {
        Files.writeString(top.resolve("1.txt"), "They met Tavrin in Velmar. \"Hush,\" said Orrin.\n");
        Files.writeString(top.resolve("2.txt"), "They left Velmar with Tavrin at noon.\n");
        Ran ran = dictionary("learn", top.toString());
        assertThat(ran.out()).endsWith(":\n  Tavrin\n  Velmar\n");
        assertThat(Files.readString(list())).isEqualTo("Tavrin\nVelmar\n");
        assertThat(dictionary("learn", top.toString()).out()).startsWith("Nothing new");
    }

    @Test
    void doesNotLearnWhatTheFandomKnowsNorHowItIsMisspelt() throws IOException {
        Files.writeString(
                top.resolve("1.txt"),
                "Fandom: Harry Potter\nRating: T\n\nShe saw Hermoine and Ginny and Tavrin, and then Hermoine and Ginny and"
                        + " Tavrin saw her.\n");
        assertThat(dictionary("learn", top.resolve("1.txt").toString()).out()).endsWith(":\n  Tavrin\n");
    }

    @Test
    void aMissingChapterIsTrouble() {
        Ran ran = dictionary("learn", top.resolve("none.txt").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no such file");
        assertThat(list()).doesNotExist();
    }
}
