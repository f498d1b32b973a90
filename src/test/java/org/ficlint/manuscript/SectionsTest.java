package org.ficlint.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The splitter on chapters of every manner, each line labelled by hand. */
class SectionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/sections");
    private static final double ENOUGH = 0.99;

    private final List<GoldChapter> chapters = GoldChapter.in(FOLDER);

    @Test
    void nearlyEveryLineIsToldRightAndNoProseIsLost() {
        int lines = 0;
        int right = 0;
        int lost = 0;
        List<String> errors = new ArrayList<>();
        Map<String, Integer> confusion = new TreeMap<>();
        for (GoldChapter chapter : chapters) {
            for (GoldChapter.Line line : chapter.lines()) {
                String got = chapter.label(line.number());
                String want = line.labels().get(0);
                lines++;
                if (line.labels().contains(got)) {
                    right++;
                } else {
                    lost += want.equals("prose") ? 1 : 0;
                    confusion.merge(want + " -> " + got, 1, Integer::sum);
                    errors.add(chapter.name() + ":" + line.number() + " " + want + " -> " + got + ": " + line.text());
                }
            }
        }
        String report = confusion + "\n" + String.join("\n", errors);
        assertThat(lost).as("prose lost: " + report).isZero();
        assertThat(right / (double) lines).as(report).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void everyInlineNoteIsFoundToTheLetter() {
        for (GoldChapter chapter : chapters) {
            assertThat(chapter.foundNotes()).as(chapter.name()).isEqualTo(chapter.inlineNotes());
        }
    }

    @Test
    void everyBlockButPlainStorySaysWhy() {
        for (GoldChapter chapter : chapters) {
            for (Block block : chapter.manuscript().blocks()) {
                boolean marked = block.role() != Role.STORY && block.role() != Role.AUTHOR_NOTE;
                assertThat(block.why()).as(chapter.name() + block).matches(why -> !marked || !why.isEmpty());
            }
        }
    }
}
