package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static List<String> blocks(String text) {
        return Read.blocks(Read.file("x.md", text));
    }

    @Test
    void emphasisIsWrittenInOneWay() {
        assertThat(blocks("_No_, he **really** thought. *Not again*"))
                .containsExactly("*No*, he really thought. *Not again*");
    }

    @Test
    void linesOfAParagraphAreJoinedAndHardEndsPart() {
        assertThat(blocks("One\ntwo.\n\nThree  \nfour\\\nfive\n\n    Indented.\n"))
                .containsExactly("One two.", "Three", "four", "five", "Indented.");
    }

    @Test
    void rulesAreTold() {
        Manuscript m = Read.file("x.md", "# One\n\nA.\n\n***\n\nB.\n\n\\*\\*\\*\n\nShe left.\n---\n\nC.\n");
        assertThat(Read.blocks(m)).containsExactly("One", "A.", "***", "B.", "***", "She left.", "---", "C.");
        assertThat(Read.marked(m, Role.HEADING)).containsExactly("One");
        assertThat(Read.marked(m, Role.SCENE_BREAK)).hasSize(2);
    }

    @Test
    void frontMatterIsAHeader() {
        Manuscript m = Read.file("x.md", "---\ntitle: Ebb\nfandom: none\n---\n\nIt rained.\n");
        assertThat(Read.marked(m, Role.HEADER)).containsExactly("title: Ebb", "fandom: none");
        assertThat(Read.blocks(m)).endsWith("It rained.");
    }

    @Test
    void htmlInsideIsPassedThrough() {
        String text = """
                <p align="center">Ebb</p>

                It <i>rained</i>.<br>Hard.

                <!-- a remark -->

                <!-- fic-lint-disable -->

                End &amp; out.
                """;
        assertThat(blocks(text))
                .containsExactly("Ebb", "It *rained*.", "Hard.", "<!-- fic-lint-disable -->", "End & out.");
    }

    @Test
    void chatNamesAreNoLinks() {
        assertThat(blocks("[Mia]: hey\n")).containsExactly("[Mia]: hey");
    }

    @Test
    void placesAreThoseOfTheFile() {
        Manuscript m = Read.file("x.md", "😀 a\\*b &amp; *calm* [the sea](http://x.y) `z`\r\n> quoted\r\n> twice\r\n");
        for (String word : List.of("😀", "calm", "the sea", "z", "quoted", "twice")) {
            int at = m.text().indexOf(word);
            Span span = new Span(at, at + word.length());
            assertThat(m.map().toSource(span).in(m.source().text())).isEqualTo(word);
        }
    }
}
