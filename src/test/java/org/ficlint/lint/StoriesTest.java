package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ficlint.prose.StoryContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapters of a folder tell something together, and nothing to those of another. */
class StoriesTest {
    private static final String ONE = "She met Tavrin at the skyharp. Then Tavrin played the skyharp, and she sang.";
    private static final String TWO = "The skyharp was broken. Tavrin mended it. Nobody else could mend a skyharp.";

    @TempDir
    private Path top;

    private Path one = Path.of("");
    private Path two = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(top.resolve(".git"));
        one = write("left/1.txt", ONE);
        two = write("left/2.txt", TWO);
        other = write("right/1.txt", TWO);
    }

    private Path write(String name, String text) throws IOException {
        Path file = top.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text + "\n");
    }

    private static Stories of(Path... chapters) {
        return Stories.of(List.of(chapters), chapter -> Settings.DEFAULT);
    }

    @Test
    void chaptersOfOneFolderShareNamesAndWords() {
        StoryContext story = of(one, two).around(two);
        assertThat(story.named("Tavrin")).isEqualTo(2);
        assertThat(story.names("Tavrin’s")).isTrue();
        assertThat(story.prefers("Skyharp", "harp")).isTrue();
        assertThat(story.recurring()).containsEntry("skyharp", 4).doesNotContainKey("broken");
    }

    @Test
    void foldersShareNothing() throws IOException {
        Stories stories = of(one, other, write("right/2.txt", "Nobody was at home."));
        assertThat(stories.around(one)).isEqualTo(StoryContext.NONE);
        assertThat(stories.around(other).names("Tavrin")).isFalse();
        assertThat(stories.around(other).prefers("skyharp", "harp")).isFalse();
    }

    @Test
    void aWordThatIsOftenerWrittenAnotherWayIsASlip() throws IOException {
        Path three = write("left/3.txt", "A harp, a harp, a harp, a harp! He gave a harp for a harp.");
        Path four = write("left/4.txt", "One harp was lost.");
        assertThat(of(one, two, three, four).around(one).prefers("skyharp", "harp"))
                .isFalse();
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        assertThat(of(one, two, top.resolve("left/missing.txt")).around(one).names("Tavrin"))
                .isTrue();
    }
}
