package org.ficlint.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.Languages;

class CoinagesTest {
    private static final Coinages COINAGES = new Coinages(new Vocabulary(Languages.getLanguageForShortCode("en-US")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "greyish",
                "rabbity",
                "stalish",
                "shamblers",
                "oilily",
                "spacesuited",
                "unlivingness",
                "stumblings",
                "moonflowers",
                "lampside",
                "shopgirl",
                "unconquerables",
                "mealing-stones",
                "fawn-coloured",
                "speakst"
            })
    void aWordThatIsMadeOfOthersIsCoined(String word) {
        assertThat(COINAGES.isCoined(word, List.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "realy, really", "wildy, wildly", "truely, truly", "happyness, happiness", "openess, openness",
        "arguement, argument", "stoped, stopped", "tryed, tried", "occured, occurred", "heared, heard",
        "begining, beginning", "makeing, making", "untill, until", "everthing, everything", "backround, background",
        "whereever, wherever", "handfull, handful", "misstake, mistake", "reguard, regard", "slowley, slowly",
        "grammer, grammar", "persistant, persistent", "definately, definitely", "jewelery, jewelry"
    })
    void aMisspeltWordIsNot(String word, String meant) {
        assertThat(COINAGES.isCoined(word, List.of(meant))).isFalse();
    }
}
