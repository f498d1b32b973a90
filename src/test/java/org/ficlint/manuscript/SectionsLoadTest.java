package org.ficlint.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

/** Long texts, long lines and random ones: no character is lost, and none takes long. */
class SectionsLoadTest {
    private static final double MOST_SECONDS = 10;
    private static final List<String> SCRAPS = List.of(
            "A/N: thanks for reading!",
            "\"Go,\" she said.",
            "* * *",
            "oOoOo",
            "Chapter 2",
            "(A/N: (nested (deep",
            "Rating: T",
            "<!-- fic-lint: note -->",
            "<!-- fic-lint: auto -->",
            "He ran and she followed him.",
            "~Aki~",
            "𝐀/𝐍 hi",
            "P.S. no",
            "...",
            "''''",
            "\"\"\"\"",
            "[[[[{{{{((((",
            "))))}}}}]]]]",
            "~~~ later ~~~",
            "1. One",
            "Dear Tom,",
            "***Tom***",
            "<A/N>",
            "</A/N>",
            "_a_b_*c*",
            "Summary:",
            "👻👻",
            "x",
            "-x-",
            "by me",
            "Next time on:",
            "I own nothing. On with it!");

    @Test
    void aHundredThousandWordsGoThrough() {
        StringBuilder text = new StringBuilder("A/N: It's finally done! Please review.\n\n***\n\n");
        for (int i = 0; i < 8_000; i++) {
            text.append("The rain came down on the harbour, and Petra, who had no umbrella, ")
                    .append(i % 3 == 0 ? "said \"No.\"\n\n" : "walked on.\n\n");
        }
        Manuscript split = timed(text.append("A/N: Thanks for reading!").toString());
        assertThat(split.blocks(Role.AUTHOR_NOTE)).hasSize(2);
        assertThat(split.blocks(Role.STORY)).hasSize(8_000);
    }

    @Test
    void hugeLinesGoThrough() {
        for (String scrap : List.of(
                "word ", "(A/N: ", "A/N ", "\"He ran. ", "-x-", "*a b* ", "'tis ", "[", "please review ", "a. ")) {
            Manuscript split = timed(scrap.repeat(1_000_000 / scrap.length()) + "\n\n\"Yes,\" she said.");
            assertThat(split.blocks()).hasSize(2);
        }
    }

    @Test
    void anyMixtureKeepsEveryBlockInOrderAndEveryNoteInStory() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())))
                        .append(List.of("\n\n", "\n", " ").get(random.nextInt(3)));
            }
            Manuscript split = Chapters.split(text.toString());
            assertThat(split.only(Role.values()).replaceAll("\\s", ""))
                    .isEqualTo(split.text().replaceAll("\\s", ""));
            int end = 0;
            for (Block block : split.blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                end = block.span().end();
            }
            for (Span note : split.inlineNotes()) {
                assertThat(split.blocks(Role.STORY)).anyMatch(b -> b.span().contains(note));
            }
        }
    }

    /** Splits with a limit on this thread's processor time that only a runaway search would meet. */
    private static Manuscript timed(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Manuscript split = Chapters.split(text);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        assertThat(seconds).isLessThan(MOST_SECONDS);
        return split;
    }
}
