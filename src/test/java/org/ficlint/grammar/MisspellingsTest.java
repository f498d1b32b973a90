package org.ficlint.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.prose.Dialect;
import org.junit.jupiter.api.Test;
import org.languagetool.Languages;

class MisspellingsTest {
    private final Vocabulary vocabulary = new Vocabulary(Languages.getLanguageForShortCode(Dialect.US.tag()));

    @Test
    void noDictionaryHasAWrongSpelling() {
        List<String> known = Misspellings.all().keySet().stream()
                .filter(wrong ->
                        vocabulary.knows(wrong) || !vocabulary.tags(wrong).isEmpty())
                .sorted()
                .toList();
        assertThat(known).isEmpty();
    }

    @Test
    void someDictionaryHasEachRightSpelling() {
        List<String> unknown = Misspellings.all().values().stream()
                .filter(right -> !vocabulary.knows(right))
                .sorted()
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void listIsLong() {
        assertThat(Misspellings.all()).hasSizeGreaterThan(1000);
    }

    @Test
    void capitalIsKept() {
        assertThat(Misspellings.meant("Definately")).contains("Definitely");
        assertThat(Misspellings.meant("recieve")).contains("receive");
        assertThat(Misspellings.meant("teusday")).contains("Tuesday");
        assertThat(Misspellings.meant("receive")).isEmpty();
    }
}
