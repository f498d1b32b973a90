package org.ficlint.rule.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class UtteranceTest {

    @Test
    void whatStandsBeforeTheFirstWordEndsAClause() {
        String text = "Will you come";
        Utterance line = Utterance.of(text, new Span(0, text.length()));
        assertThat(line.startsClause(-1)).isTrue();
        assertThat(line.clauseStart(2)).isZero();
        assertThat(line.word(-1)).isEmpty();
    }
}
