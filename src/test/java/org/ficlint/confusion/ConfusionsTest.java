package org.ficlint.confusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionsTest {

    @Test
    void starsTellHowMuchReadersComplain() {
        assertThat(Confusions.read(List.of("** a: one | b: two", "* c: three | d: four", "e: five ~ f: six ~ g: seven"))
                        .values())
                .extracting(Pair::name, Pair::fame)
                .containsExactly(tuple("a/b", 2), tuple("c/d", 1), tuple("e/f", 0), tuple("f/g", 0));
    }
}
