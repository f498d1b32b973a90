package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Thoughts and silent voices in the marks that plain text has for them, letters and chats. */
class ThoughtsTest {

    private static List<String> thought(String... paragraphs) {
        return Stories.in(Where.THOUGHT, Stories.of(paragraphs));
    }

    @Test
    void aWholeSentenceInMarksIsAThought() {
        assertThat(thought("Mira froze. *He can't be here.* She looked again.")).containsExactly("*He can't be here.*");
        assertThat(thought("_He can't be here,_ she thought.")).containsExactly("_He can't be here,_");
        assertThat(thought("/Can you hear me?/ The voice was inside her head.")).containsExactly("/Can you hear me?/");
        assertThat(thought("::Can you hear me?::", "((I hear you.))"))
                .containsExactly("::Can you hear me?::", "((I hear you.))");
    }

    @Test
    void emphasisAndActsAreNoThoughts() {
        assertThat(thought("Get *your* feet off _my_ table. It was *so* cold.")).isEmpty();
        assertThat(thought("He sailed on the _Grey Heron._ *sits down*")).isEmpty();
        assertThat(thought("Stop and/or start, on 1/2 or 3/4 of a mile.")).isEmpty();
        assertThat(thought("*Flashback*")).isEmpty();
    }

    @Test
    void singleMarksAroundAClauseAreAThoughtWhereDialogueIsInDoubleOnes() {
        assertThat(thought("\"Sit down,\" said Mira.", "'He looks half starved,' she thought. 'Poor thing.'"))
                .containsExactly("'He looks half starved,'", "'Poor thing.'");
        assertThat(thought("\"Sit down,\" said Mira. She frowned. 'He looks half starved.'"))
                .containsExactly("'He looks half starved.'");
        assertThat(thought("\"Sit down,\" said Mira. The 'guest' sat, and the dogs' bowls rattled on 'is' plate."))
                .isEmpty();
    }

    @Test
    void quotedWordsWithAVerbOfThinkingAreAThought() {
        assertThat(thought("\"Poor thing,\" thought Mira. \"Half starved.\""))
                .containsExactly("\"Poor thing,\"", "\"Half starved.\"");
    }

    @Test
    void lessCommonMarksNeedAKeyOrATag() {
        assertThat(thought("<Come to me.> Nobody moved.")).isEmpty();
        assertThat(thought("~Come to me,~ he thought.")).containsExactly("~Come to me,~");
        Story story = Stories.withHeader("<Telepathy> [Parseltongue]", "<Come to me.> Nobody moved. [I am here.]");
        assertThat(Stories.in(Where.THOUGHT, story)).containsExactly("<Come to me.>");
        assertThat(Stories.in(Where.DIALOGUE, story)).containsExactly("[I am here.]");
    }

    @Test
    void aKeyMayExplainBareMarks() {
        Story story = Stories.withHeader("/ / = thinking, ~ ~ = talking", "/so tired/ ~Wake up.~ /Not yet./");
        assertThat(Stories.in(Where.THOUGHT, story)).contains("/Not yet./");
        assertThat(Stories.in(Where.DIALOGUE, story)).containsExactly("~Wake up.~");
    }

    @Test
    void versesInMarksAreAThought() {
        assertThat(thought("_Lanterns on the water_", "_and nobody to row_", "She hummed it."))
                .containsExactly("_Lanterns on the water_", "_and nobody to row_");
    }

    @Test
    void aLetterGoesFromItsGreetingToItsSignature() {
        Story story = Stories.of(
                "Mira broke the seal.",
                "Dear Mira,",
                "The goats are well. I am not.",
                "Yours,",
                "Tam",
                "She sat down.");
        assertThat(Stories.in(Where.LETTER, story))
                .containsExactly("Dear Mira,", "The goats are well. I am not.", "Yours,", "Tam");
        assertThat(story.speech().quotations().get(0).continues()).isTrue();
    }

    @Test
    void anExclamationIsNoLetter() {
        assertThat(Stories.in(Where.LETTER, Stories.of("Dear God, it was cold.", "Love, Mira thought, was no excuse.")))
                .isEmpty();
    }

    @Test
    void linesWithTheirWritersNamesAreAChat() {
        Story story = Stories.of("She typed.", "mira99: hey", "Tam: you up?", "mira99: no lol", "Then she slept.");
        assertThat(Stories.in(Where.CHAT, story)).containsExactly("mira99: hey", "Tam: you up?", "mira99: no lol");
    }

    @Test
    void aListOfLabelsIsNoChat() {
        assertThat(Stories.in(Where.CHAT, Stories.of("Title: Thaw", "Rating: T", "Note: none", "Note: two")))
                .isEmpty();
        assertThat(Stories.in(Where.CHAT, Stories.of("He knew one thing: it was late.", "So: he left.", "Ah: rain.")))
                .isEmpty();
    }
}
