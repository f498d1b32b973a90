package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the speech of any text whatever, and how long it may take to find. */
class SpeechLawsTest {
    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "''",
        "``",
        "—",
        "--",
        "– ",
        "*",
        "_",
        "/",
        "~",
        "::",
        "((",
        "))",
        "<",
        ">",
        "[",
        "]",
        " ",
        " ",
        " ",
        ", ",
        ". ",
        "? ",
        "… ",
        ".",
        ",",
        "said Mira",
        "she said",
        "he thought",
        "Mira",
        "goats",
        "I",
        "don't",
        "'tis",
        "Dear Mira,",
        "Mira: ",
        "Yours,",
        "ran",
        "The",
        "\uD83D\uDE00",
        "é",
        "6'2\""
    };

    private static final List<Role> ROLES =
            List.of(Role.STORY, Role.STORY, Role.STORY, Role.AUTHOR_NOTE, Role.HEADER, Role.SCENE_BREAK);

    private static Story random(Random random) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Span> notes = new ArrayList<>();
        int count = random.nextInt(8);
        for (int b = 0; b < count; b++) {
            int start = text.length();
            text.append(random.nextBoolean() ? "\"" : "x");
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append("x");
            Role role = ROLES.get(random.nextInt(ROLES.size()));
            blocks.add(new Block(new Span(start, text.length()), role, ""));
            if (role == Role.STORY && random.nextInt(5) == 0) {
                notes.add(new Span(start + 1, start + 1 + random.nextInt(text.length() - start)));
            }
            text.append("\n\n");
        }
        return Stories.of(text.toString(), blocks, notes);
    }

    @RepeatedTest(50)
    void quotationsAreInOrderAndWithinOneStoryBlockEach(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int round = 0; round < 40; round++) {
            Story story = random(random);
            List<Block> blocks = story.manuscript().blocks(Role.STORY);
            int end = 0;
            for (Quotation quotation : story.speech().quotations()) {
                assertThat(quotation.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(quotation.inner().isEmpty()).isFalse();
                assertThat(quotation.span().contains(quotation.inner())).isTrue();
                assertThat(blocks).anyMatch(b -> b.span().contains(quotation.span()));
                end = quotation.span().end();
            }
        }
    }

    @RepeatedTest(50)
    void framesLieBesideTheirQuotationInTheSameBlock(RepetitionInfo repetition) {
        Random random = new Random(-repetition.getCurrentRepetition());
        for (int round = 0; round < 40; round++) {
            Story story = random(random);
            for (Quotation q : story.speech().quotations()) {
                Span block = story.manuscript()
                        .blockAt(q.span().start())
                        .orElseThrow()
                        .span();
                q.before().ifPresent(f -> {
                    assertThat(f.span().end()).isLessThanOrEqualTo(q.span().start());
                    assertThat(block.contains(f.span())).isTrue();
                });
                q.after().ifPresent(f -> {
                    assertThat(f.span().start()).isGreaterThanOrEqualTo(q.span().end());
                    assertThat(block.contains(f.span())).isTrue();
                });
                q.addressed().ifPresent(a -> assertThat(q.inner().contains(a)).isTrue());
            }
        }
    }

    @Test
    void aLongChapterTakesNoTime() {
        String page = "“Sit down,” said Mira. “The boys’ supper’s gone cold.” He sat. *She knows,* he thought.";
        String[] paragraphs = IntStream.range(0, 7000).mapToObj(i -> page).toArray(String[]::new);
        Stories.of(page);
        Story story = assertTimeout(Duration.ofSeconds(20), () -> Stories.of(paragraphs));
        assertThat(story.speech().quotations()).hasSize(3 * 7000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a ",
                "“a ",
                "a” ",
                "*a* ",
                "/a ",
                "a, she ",
                ". ",
                "—a, ",
                "he said, \"",
                ", ",
                "‘a’ “",
                "x",
                "' \""
            })
    void aVeryLongLineDoesNotHang(String piece) {
        String line = piece.repeat(200_000 / piece.length());
        assertTimeout(Duration.ofSeconds(60), () -> Stories.of("\"Sit,\" he said.", line + "x", "— x", line + "x"));
        assertTimeout(
                Duration.ofSeconds(60), () -> Stories.of("— Sit, he said.", "— " + line + "x", "\"" + line + "x"));
    }
}
