package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Source;
import org.ficlint.prose.Names;
import org.ficlint.prose.Speech;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class OutlineTextTest {

    @Test
    void isALineForEachStretch() {
        String text =
                "A/N: \u001B[2J hello!\n\n“Go,” said Maren, and everybody who was in the room went.\n\n“Good.”\n\n***";
        Manuscript manuscript = new Manuscript(
                new Source("::x.txt", text),
                text,
                new OffsetMap.Builder(text).copy(new Span(0, text.length())).map(),
                List.of(
                        Block.of(new Span(0, 16)).as(Role.AUTHOR_NOTE, "A/N"),
                        Block.of(new Span(18, 75)),
                        Block.of(new Span(77, 84)),
                        Block.of(new Span(86, 89)).as(Role.SCENE_BREAK, "***")),
                List.of(),
                List.of());
        Speech speech = Speech.of(manuscript);
        Outline outline = new Outline(manuscript, speech, Names.of(manuscript, speech));
        String shown = new OutlineText(outline, 60, false).text();
        assertThat(shown)
                .startsWith("./::x.txt\n\n")
                .contains("dialogue 2", "Maren 1")
                .doesNotContain("\u001B");
        assertThat(shown).containsPattern("(?m)^          1 \\| note            \\| A/N: ␛\\[2J hello!$");
        assertThat(shown).containsPattern("(?m)^        3–5 \\| prose           \\| \\(2 paragraphs\\) “Go,” s.*…$");
        assertThat(shown.lines()).allMatch(line -> DisplayWidth.of(line) <= 60);
    }
}
