package org.ficlint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

    @Test
    void editsAreMadeInOrderOfPlace() {
        List<Edit> edits = List.of(new Edit(new Span(4, 7), "cat"), new Edit(new Span(0, 0), "> "));
        assertThat(Edit.applyAll("the dog", edits)).isEqualTo("> the cat");
    }

    @Test
    void overlappingEditsAreRefused() {
        List<Edit> edits = List.of(new Edit(new Span(0, 3), "a"), new Edit(new Span(2, 4), "b"));
        assertThatThrownBy(() -> Edit.applyAll("abcdef", edits)).isInstanceOf(IllegalArgumentException.class);
    }
}
