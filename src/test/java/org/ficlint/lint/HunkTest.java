package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ficlint.text.Edit;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class HunkTest {

    @Test
    void whatStaysIsNotInIt() {
        assertThat(Hunk.between(".” S", ",” s"))
                .containsExactly(new Hunk(new Span(0, 1), ","), new Hunk(new Span(3, 4), "s"));
        assertThat(Hunk.between("late Tobin", "late, Tobin")).containsExactly(new Hunk(new Span(4, 4), ","));
        assertThat(Hunk.between("the the", "the")).hasSize(1);
        assertThat(Hunk.between("same", "same")).isEmpty();
    }

    @Test
    void allTogetherMakeTheNewText() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String before = word(random);
            String after = word(random);
            List<Edit> edits = Hunk.between(before, after).stream()
                    .map(h -> new Edit(h.old(), h.fresh()))
                    .toList();
            assertThat(Edit.applyAll(before, edits)).isEqualTo(after);
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
