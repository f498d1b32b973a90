package org.ficlint.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No mistaken reading may lose a story. */
class RestraintTest {
    private static final String LETTERLIKE = """
            Hey guys, I'm sorry I haven't posted the next chapter of my fic, my laptop died!

            I really hope you enjoy the update, and thank you all for your reviews. I love writing this fandom.

            My beta says that the plot of this story is a mess, but what do you think? I own nothing.

            """;

    @Test
    void moreThanHalfOnSoftEvidenceStaysStory() {
        Manuscript split = Chapters.split(LETTERLIKE + "He put down the pen. It was done.");
        assertThat(split.blocks(Role.AUTHOR_NOTE)).isEmpty();
        assertThat(split.notices()).singleElement().asString().startsWith("kept as story");
    }

    @Test
    void whatALabelVouchesForIsANoteAllTheSame() {
        Manuscript split =
                Chapters.split(LETTERLIKE + "He put down the pen. It was done.\n\n***\n\nA/N: Written in a day.");
        assertThat(split.blocks(Role.AUTHOR_NOTE)).hasSize(1);
        assertThat(split.notices()).singleElement().asString().startsWith("kept as story");
    }

    @Test
    void moreThanHalfUnderLabelsIsSetAsideAndTold() {
        Manuscript split = Chapters.split("A/N: " + LETTERLIKE + "***\n\nHe put down the pen. It was done.");
        assertThat(split.blocks(Role.AUTHOR_NOTE)).hasSize(3);
        assertThat(split.notices()).singleElement().asString().contains("read as author's notes");
    }

    @Test
    void anAnnouncementIsAllNote() {
        assertThat(Chapters.split(LETTERLIKE).blocks()).allMatch(b -> b.role() == Role.AUTHOR_NOTE);
    }

    @Test
    void anEmptyTextHasNoSections() {
        assertThat(Chapters.split("").blocks()).isEmpty();
        assertThat(Chapters.split(" \n\n \n").blocks()).isEmpty();
    }
}
