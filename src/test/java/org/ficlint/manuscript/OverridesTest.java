package org.ficlint.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ficlint.manuscript.Role.AUTHOR_NOTE;
import static org.ficlint.manuscript.Role.HEADER;
import static org.ficlint.manuscript.Role.HEADING;
import static org.ficlint.manuscript.Role.SCENE_BREAK;
import static org.ficlint.manuscript.Role.STORY;

import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

/** Comments by which an author says what a part of the text is. */
class OverridesTest {
    private static final String STORY_LINE = "\"Wait,\" he said, and she waited while the kettle sang.";

    @Test
    void aNoteCommentHoldsUntilTheStoryComment() {
        assertThat(Chapters.roles("<!-- fic-lint: note -->\n\nHe walked home and she followed him.\n\n"
                        + "\"Hm,\" he said.\n\n<!-- fic-lint: story -->\n\n" + STORY_LINE))
                .containsExactly(AUTHOR_NOTE, AUTHOR_NOTE, AUTHOR_NOTE, AUTHOR_NOTE, STORY);
    }

    @Test
    void aStoryCommentKeepsALabelledParagraph() {
        assertThat(Chapters.roles(STORY_LINE + "\n\n<!-- fic-lint: story -->\n\nA/N: thanks for reading!"))
                .containsExactly(STORY, AUTHOR_NOTE, STORY);
    }

    @Test
    void anAutoCommentLeavesTheRestToTheSplitter() {
        assertThat(Chapters.roles("<!-- fic-lint: story -->\n\nHey guys, sorry I'm late!\n\n<!-- fic-lint: auto -->\n\n"
                        + STORY_LINE + "\n\nA/N: thanks for reading, please review!"))
                .containsExactly(AUTHOR_NOTE, STORY, AUTHOR_NOTE, STORY, AUTHOR_NOTE);
    }

    @Test
    void headersAndHeadingsCanBeForced() {
        assertThat(Chapters.roles(
                        "<!-- fic-lint: header -->\n\nthe sea, the sea\n\n<!-- fic-lint: heading -->\n\nit begins\n\n"
                                + "<!-- fic-lint: auto -->\n\n" + STORY_LINE))
                .containsExactly(AUTHOR_NOTE, HEADER, AUTHOR_NOTE, HEADING, AUTHOR_NOTE, STORY);
    }

    @Test
    void ornamentsStayBreaksInAForcedPart() {
        assertThat(Chapters.roles("<!-- fic-lint: story -->\n\n" + STORY_LINE + "\n\n* * *\n\n" + STORY_LINE))
                .containsExactly(AUTHOR_NOTE, STORY, SCENE_BREAK, STORY);
    }

    @Test
    void aCommentOnALineWithTextIsABlockOfItsOwn() {
        Manuscript split =
                Chapters.split("<!-- fic-lint: note --> Just this.\n\n<!-- fic-lint: story -->\n\n" + STORY_LINE);
        assertThat(split.blocks()).hasSize(4);
        assertThat(split.blocks().get(1).span().in(split.text())).isEqualTo("Just this.");
        assertThat(split.blocks().get(1).role()).isEqualTo(AUTHOR_NOTE);
        assertThat(split.blocks().get(1).why()).isEqualTo("comment to fic-lint says so");
    }

    @Test
    void whatTheFormatKnowsIsKept() {
        Manuscript read = Chapters.split(STORY_LINE + "\n\n" + STORY_LINE);
        Block known = read.blocks().get(0).as(HEADER, "in the page's preface");
        Block open = Block.of(read.blocks().get(1).span());
        Manuscript split = Sections.of(read.with(java.util.List.of(known, open), java.util.List.<Span>of()));
        assertThat(split.blocks()).first().isEqualTo(known);
        assertThat(split.blocks().get(1).role()).isEqualTo(STORY);
    }
}
