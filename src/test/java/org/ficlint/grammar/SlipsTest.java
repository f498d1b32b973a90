package org.ficlint.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "teh,the",
        "becuase,because",
        "tighly,tightly",
        "wrold,world",
        "definately,definitely",
        "alot,a lot",
        "infront,in front",
        "american,American",
        "tounge,tongue",
        "strenght,strength",
        "sergaent,sergeant"
    })
    void slipsOfTheFingersAreKnown(String word, String meant) {
        assertThat(Slips.isSlip(word, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "moonflower,moon flower",
        "techneers,teachers",
        "holt,Holt",
        "abc,abd",
        "stummick,summit",
        "etas,east",
        "garden,ganders"
    })
    void whatIsFurtherAwayWasMeant(String word, String suggestion) {
        assertThat(Slips.isSlip(word, suggestion)).isFalse();
    }
}
