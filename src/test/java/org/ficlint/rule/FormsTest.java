package org.ficlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words a small regular expression can match. */
class FormsTest {

    @Test
    void wordsGroupsAndEndingsAreListed() {
        assertThat(Forms.of("peek").orElseThrow()).containsExactly("peek");
        assertThat(Forms.of("(peek|peak)").orElseThrow()).containsExactly("peek", "peak");
        assertThat(Forms.of("peek(s|ed)?").orElseThrow()).containsExactly("peeks", "peeked", "peek");
        assertThat(Forms.of("colou?rs?").orElseThrow()).containsExactly("colours", "colour", "colors", "color");
        assertThat(Forms.of("gr[ae]y").orElseThrow()).containsExactly("gray", "grey");
        assertThat(Forms.of("{(a b|don't)}").orElseThrow()).containsExactly("a b", "don't");
        assertThat(Forms.of("(?-i:Rose)(?= bush| (hip|red))").orElseThrow()).containsExactly("Rose");
    }

    @Test
    void whatHasNoEndOfWordsIsNotListed() {
        assertThat(Forms.of("\\w+")).isEmpty();
        assertThat(Forms.of("pe*k")).isEmpty();
        assertThat(Forms.of("(peek")).isEmpty();
        assertThat(Forms.of("peek.")).isEmpty();
    }
}
