package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestedTest {

    @Test
    void asksAQuestionAnAuthorUnderstands() {
        assertThat(Suggested.question(List.of())).isEmpty();
        assertThat(Suggested.question(List.of("pique"))).isEqualTo("did you mean “pique”?");
        assertThat(Suggested.question(List.of("a", "b", "c", "d"))).isEqualTo("did you mean “a”, “b” or “c”?");
        assertThat(Suggested.question(List.of(""))).isEqualTo("did you mean to leave it out?");
        assertThat(Suggested.question(List.of(" "))).isEqualTo("did you mean a single space?");
        assertThat(Suggested.question(List.of("home,” she"))).isEqualTo("did you mean ‹home,” she›?");
        assertThat(Suggested.question(List.of("home.”\n\n“Me"))).isEqualTo("did you mean ‹home.” ¶ “Me›?");
    }
}
