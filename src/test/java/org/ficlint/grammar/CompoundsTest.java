package org.ficlint.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource({
        "ash tray, ashtray",
        "well fed, well-fed",
        "stained glass, stained-glass",
        "breath-takingly, breathtakingly",
        "second best, second-best"
    })
    void whatManyPartIsAMatterOfTaste(String words, String suggestion) {
        assertThat(Compounds.areMatterOfTaste(words, suggestion)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "with out, without",
        "No where, Nowhere",
        "them selves, themselves",
        "May be, Maybe",
        "w hat, what",
        "media savvy, media-savvy",
        "self possession, self-possession",
        "left handed, left-handed",
        "great grandfather, great-grandfather",
        "it's, its",
        "the the, the",
        "does n't, doesn't"
    })
    void whatNobodyPartsIsNot(String words, String suggestion) {
        assertThat(Compounds.areMatterOfTaste(words, suggestion)).isFalse();
    }
}
