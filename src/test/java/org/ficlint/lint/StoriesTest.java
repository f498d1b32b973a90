package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ficlint.prose.StoryContext;
import org.ficlint.prose.StoryQuestions;
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

    /** What the story of the last of {@code chapters} tells in a run with all of them. */
    private static StoryContext around(Path... chapters) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (Path chapter : chapters) {
            drafts.add(new Draft(chapter.toString(), Files.readAllBytes(chapter), Settings.DEFAULT));
        }
        return new Stories(drafts, new Kept(Cache.NONE))
                .around(drafts.get(drafts.size() - 1))
                .context();
    }

    @Test
    void chaptersOfOneFolderShareNamesAndWords() throws IOException {
        StoryContext story = around(one, two);
        assertThat(story.isNamed("Tavrin", 2)).isTrue();
        assertThat(story.isNamed("Tavrin", 3)).isFalse();
        assertThat(story.names("Tavrin’s")).isTrue();
        assertThat(story.alike("Tarvin", 2)).containsExactly(Map.entry("Tavrin", 2));
        assertThat(story.alike("Tavrin", 2)).isEmpty();
        assertThat(story.prefers("Skyharp", "harp")).isTrue();
        assertThat(story.prefers("broken", "harp")).isFalse();
    }

    @Test
    void foldersShareNothing() throws IOException {
        assertThat(around(one, other)).isEqualTo(StoryContext.NONE);
        StoryContext right = around(one, other, write("right/2.txt", "Nobody was at home."));
        assertThat(right.names("Tavrin")).isFalse();
        assertThat(right.prefers("skyharp", "harp")).isFalse();
    }

    @Test
    void aWordThatIsOftenerWrittenAnotherWayIsASlip() throws IOException {
        Path three = write("left/3.txt", "A harp, a harp, a harp, a harp! He gave a harp for a harp.");
        Path four = write("left/4.txt", "One harp was lost.");
        assertThat(around(two, three, four, one).prefers("skyharp", "harp")).isFalse();
    }

    @Test
    void whatCannotBeReadIsPassedOver() throws IOException {
        Path odd = Files.write(top.resolve("left/odd.txt"), new byte[] {0, 1, 2, 0, 3});
        assertThat(around(one, two, odd).names("Tavrin")).isTrue();
    }

    @Test
    void theSameQuestionsGetTheSameAnswersOrAreAskedAnew() throws IOException {
        StoryQuestions asked = new StoryQuestions(around(one, two));
        asked.names("Tavrin");
        asked.isNamed("Tavrin", 2);
        asked.prefers("skyharp", "harp");
        assertThat(asked.alike("Tarvin", 2)).hasSize(1);
        Path three = write("left/3.txt", "It was a warm and quiet night.");
        assertThat(StoryQuestions.agrees(around(one, two, three), asked.answers()))
                .isTrue();
        Path four = write("left/4.txt", "She had not seen Tavrin for a while.");
        assertThat(StoryQuestions.agrees(around(one, two, four), asked.answers()))
                .as("Tavrin is named three times now")
                .isFalse();
        assertThat(StoryQuestions.agrees(StoryContext.NONE, asked.answers())).isFalse();
    }
}
