package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dialogue in all its marks, and what stands in marks and is none. */
class SpeechTest {

    private static List<String> spoken(String... paragraphs) {
        return Stories.in(Where.DIALOGUE, Stories.of(paragraphs));
    }

    @Test
    void straightMarksHoldSpeech() {
        assertThat(spoken("\"Sit down,\" said Mira, \"and eat.\" She pushed the bowl across."))
                .containsExactly("\"Sit down,\"", "\"and eat.\"");
    }

    @Test
    void curlyMarksHoldSpeech() {
        assertThat(spoken("“Sit down,” said Mira. “Eat.”")).containsExactly("“Sit down,”", "“Eat.”");
    }

    @Test
    void guillemetsHoldSpeechWhicheverWayTheyPoint() {
        assertThat(spoken("« Sit down, » said Mira.")).containsExactly("« Sit down, »");
        assertThat(spoken("»Sit down«, said Mira.", "»No«, he said.")).containsExactly("»Sit down«", "»No«");
    }

    @Test
    void lowMarksOpenSpeech() {
        assertThat(spoken("„Sit down,“ said Mira. „Eat.“", "„No.“")).containsExactly("„Sit down,“", "„Eat.“", "„No.“");
        assertThat(spoken("„Sit down,” said Mira.")).containsExactly("„Sit down,”");
    }

    @Test
    void dashesOpenSpeechAndTagsCutIt() {
        assertThat(spoken("— Sit down, said Mira. You look half starved.", "– I'm not hungry.", "The bowl steamed."))
                .containsExactly("— Sit down,", "You look half starved.", "– I'm not hungry.");
        assertThat(spoken("—Sit down —said Mira—. Eat.", "—No.")).containsExactly("—Sit down", "Eat.", "—No.");
    }

    @Test
    void aDashIsNoSpeechWhereQuotationMarksAre() {
        assertThat(spoken("\"Sit down,\" said Mira.", "— or so he remembered it.", "\"No,\" he said."))
                .containsExactly("\"Sit down,\"", "\"No,\"");
    }

    @Test
    void singleMarksHoldSpeechInBritishBooks() {
        assertThat(spoken("‘Sit down,’ said Mira. ‘You’re late.’", "‘The boys’ supper’s gone cold,’ he said."))
                .containsExactly("‘Sit down,’", "‘You’re late.’", "‘The boys’ supper’s gone cold,’");
        assertThat(spoken("'Sit down,' said Mira. 'You're late.'", "'The boys' supper's gone cold,' he said."))
                .containsExactly("'Sit down,'", "'You're late.'", "'The boys' supper's gone cold,'");
    }

    @Test
    void elisionsAreNoMarks() {
        assertThat(spoken(
                        "''Tis no use,' said Mira. 'Tell 'em I was runnin' wi' James' dog in the '90s.'",
                        "'Rock 'n' roll,' he said, 'an' nothin' else.'"))
                .containsExactly(
                        "''Tis no use,'",
                        "'Tell 'em I was runnin' wi' James' dog in the '90s.'",
                        "'Rock 'n' roll,'",
                        "'an' nothin' else.'");
        assertThat(spoken("The dogs' bowls stood in Agnes' yard, 'twas said, since '82."))
                .isEmpty();
    }

    @Test
    void aQuotationInAQuotationIsPartOfIt() {
        assertThat(spoken("\"He said 'never' to me,\" said Mira.")).containsExactly("\"He said 'never' to me,\"");
        assertThat(spoken("‘He said “Never!” to me,’ said Mira.", "‘When?’"))
                .containsExactly("‘He said “Never!” to me,’", "‘When?’");
        assertThat(spoken("“You told me “never” twice,” said Mira.")).containsExactly("“You told me “never” twice,”");
    }

    @Test
    void speechOverParagraphsIsOnePieceEach() {
        Story story = Stories.of("“It began with the well.", "“Then the goats went.", "“That’s all.”", "“Is it?”");
        assertThat(story.speech().quotations())
                .extracting(Quotation::continued, Quotation::continues, Quotation::isUnclosed)
                .containsExactly(
                        tuple(false, true, false),
                        tuple(true, true, false),
                        tuple(true, false, false),
                        tuple(false, false, false));
    }

    @Test
    void aForgottenClosingMarkEndsAtTheTag() {
        Story story = Stories.of("\"Sit down, said Mira, and she pushed the bowl across.", "He sat.", "\"Thanks.\"");
        assertThat(Stories.in(Where.DIALOGUE, story)).containsExactly("\"Sit down,", "\"Thanks.\"");
        assertThat(story.speech().quotations().get(0).isUnclosed()).isTrue();
        assertThat(spoken("\"Sit down, said Mira. \"You look half starved.\" He sat."))
                .containsExactly("\"Sit down,", "\"You look half starved.\"");
    }

    @Test
    void aForgottenClosingMarkEndsAtTheParagraphAtTheLatest() {
        assertThat(spoken("\"Sit down and eat.", "He sat down. He ate.", "Nobody spoke."))
                .containsExactly("\"Sit down and eat.");
    }

    @Test
    void aForgottenOpeningMarkIsSeen() {
        Story story = Stories.of("Sit down,\" said Mira. \"Eat.\"");
        assertThat(Stories.in(Where.DIALOGUE, story)).containsExactly("Sit down,\"", "\"Eat.\"");
        assertThat(story.speech().quotations().get(0).isUnopened()).isTrue();
    }

    @Test
    void mixedAndWrongMarksStillPair() {
        assertThat(spoken("“Sit down,\" said Mira. \"Eat.”")).containsExactly("“Sit down,\"", "\"Eat.”");
        assertThat(spoken("”Sit down,“ said Mira. “Eat.“")).containsExactly("”Sit down,“", "“Eat.“");
        assertThat(spoken("\"Sit down, \"said Mira. \" Eat. \"")).containsExactly("\"Sit down, \"", "\" Eat. \"");
        assertThat(spoken("''Sit down,'' said Mira. ``Eat.''")).containsExactly("''Sit down,''", "``Eat.''");
    }

    @Test
    void wordsAtArmsLengthAreNoSpeech() {
        assertThat(spoken("The so-called \"experts\" had gone home. He was \"resting,\" it appeared."))
                .isEmpty();
        assertThat(spoken("\"Experts\" was not the word.")).isEmpty();
        assertThat(spoken("\"No,\" she said, and the \"Grey Heron\" slipped its ropes."))
                .containsExactly("\"No,\"");
    }

    @Test
    void titlesAreNoSpeech() {
        assertThat(spoken("She sang \"Lanterns on the Water\" until the fire went out."))
                .isEmpty();
        assertThat(spoken("It was a book called \"The Long Thaw,\" and he hated it."))
                .isEmpty();
        assertThat(spoken("\"Know the river.\" —Old Harl")).isEmpty();
    }

    @Test
    void aVerbOfSpeechNeedsNoComma() {
        assertThat(spoken("Mira shouted \"Run!\" and ran.")).containsExactly("\"Run!\"");
        assertThat(spoken("\"Sit down\" She said.")).containsExactly("\"Sit down\"");
    }

    @Test
    void speechStandsInStoryBlocksOnly() {
        Story story = Stories.withNote("\"I own nothing,\" says the author.", "\"Sit down,\" said Mira.");
        assertThat(Stories.in(Where.DIALOGUE, story)).containsExactly("\"Sit down,\"");
    }

    @Test
    void inchesAreNoMarks() {
        assertThat(spoken("He was 6'2\" and she was not. \"Sit down,\" said Mira."))
                .containsExactly("\"Sit down,\"");
    }
}
