package org.ficlint.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.Chapters;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static List<String> errors(String text) {
        return findings(text).stream()
                .filter(f -> f.category().equals("spelling") && f.severity() != Severity.HINT)
                .map(f -> f.span().in(Chapters.manuscript(text).text()) + " -> "
                        + f.suggestions().get(0))
                .toList();
    }

    private static List<Finding> findings(String text) {
        return Chapters.reading(text, Dialect.US).findings();
    }

    @Test
    void typingErrorIsFoundWithTheWordThatWasMeant() {
        assertThat(errors("She held the rope tighly and shut her eyes.")).containsExactly("tighly -> tightly");
        assertThat(errors("He could see teh boat from the hill.")).containsExactly("teh -> the");
        assertThat(errors("Definately not, he thought, and shut the door."))
                .containsExactly("Definately -> Definitely");
    }

    @Test
    void habitIsNoCoinageHoweverOftenItStands() {
        assertThat(errors("He was definately late. " + "She was definately not. ".repeat(5)))
                .hasSize(6);
    }

    @Test
    void nameThatTheChapterUsesIsNoError() {
        assertThat(
                        errors(
                                "They called for Tamsel until dark. Nobody had seen Tamsel since noon, and Tamsel's coat was gone."))
                .isEmpty();
    }

    @Test
    void soundsAndVoicesAreNoErrors() {
        assertThat(errors("\"Nooooo!\" W-where are you? \"Pfft,\" said Anna. Hahahaha."))
                .isEmpty();
        assertThat(errors("\"I ain't never seed sech a thing,\" said the old man. \"Nothink like it.\""))
                .isEmpty();
    }

    @Test
    void wordOfTheOtherEnglishIsNoTypingError() {
        assertThat(errors("The colour of the harbour was grey.")).isEmpty();
    }

    @Test
    void foreignPhraseIsNoError() {
        assertThat(errors("She smiled at him. Doucement, mon cher ami, she said, and took his arm."))
                .isEmpty();
    }

    @Test
    void coinedCompoundIsNoError() {
        assertThat(errors("The moonflowers opened one by one along the wall.")).isEmpty();
    }

    @Test
    void speakerWithAnAccentIsNotCorrected() {
        assertThat(errors("“I ’ave no confirmashun,” he said. “An’ the matematics is ’ard, guv’nor.”"))
                .isEmpty();
        assertThat(errors("“She was always annoyin you,” said Anna. “The bread is on the tabel.”"))
                .containsExactly("tabel -> table");
    }

    @Test
    void wordThatTheDictionariesLackIsKnown() {
        assertThat(errors("She spilt catsup on the chaise longue in the poolroom."))
                .isEmpty();
    }

    @Test
    void peopleOfACountryHaveACapital() {
        assertThat(errors("He looked like a brit who had lost his luggage.")).containsExactly("brit -> Brit");
    }

    @Test
    void firstWordOfANameIsNoError() {
        assertThat(errors("The door opened. Pippy Harker came in and sat down."))
                .isEmpty();
    }

    @Test
    void commonMisspellingIsAnErrorWhateverStandsNear() {
        assertThat(errors("I truely didn't recieve it.")).containsExactly("truely -> truly", "recieve -> receive");
        assertThat(errors("He bit his tounge and said nothing.")).containsExactly("tounge -> tongue");
        assertThat(findings("She waited untill the freind of the sargeant was gone."))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.ERROR);
    }

    @Test
    void commonMisspellingInSpeechIsAWarning() {
        assertThat(findings("“Did you recieve it?” said Anna. “I truely hope so.”"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void commonMisspellingMakesNobodyForeign() {
        assertThat(errors("The freind held the rope tighly and shut her eyes."))
                .containsExactly("freind -> friend", "tighly -> tightly");
    }

    @Test
    void nameThatLooksLikeAMisspellingIsNoError() {
        assertThat(errors("They walked up to Mr. Veiw and asked him for the keys."))
                .isEmpty();
    }

    @Test
    void letterThatMovedIsASlip() {
        assertThat(errors("She drew the cutrains and lit a candle.")).containsExactly("cutrains -> curtains");
    }
}
