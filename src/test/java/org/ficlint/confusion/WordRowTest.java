package org.ficlint.confusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class WordRowTest {

    @Test
    void marksAndApostrophesAreMadeAlike() {
        assertThat(row("“Don't -- ” she said ... 12 times").keys())
                .containsExactly("\"", "don’t", "—", "\"", "she", "said", "…", "0", "times");
    }

    @Test
    void namesWithinASentenceAreOneWord() {
        assertThat(row("Then Maren left. Will I see Will?").keys())
                .containsExactly("then", "<Name>", "left", ".", "will", "i", "see", "<Name>", "?");
    }

    @Test
    void partsOfCompoundsAreNotPlain() {
        WordRow row = row("half-past two");
        assertThat(row.isPlain(0)).isFalse();
        assertThat(row.isPlain(2)).isFalse();
        assertThat(row.isPlain(3)).isTrue();
    }

    @Test
    void spansLieInTheWholeText() {
        String text = "One.\n\nTwo words";
        WordRow row = WordRow.of(text, new Span(6, text.length()));
        assertThat(row.spans().get(1).in(text)).isEqualTo("words");
    }

    private static WordRow row(String text) {
        return WordRow.of(text, new Span(0, text.length()));
    }
}
