package org.ficlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Test
    void copiedTextLiesLetterForLetterOverItsSource() {
        OffsetMap.Builder out =
                new OffsetMap.Builder("one  two").copy(new Span(0, 3)).decoded(" ", new Span(3, 5));
        out.copy(new Span(5, 8));
        assertThat(out.text()).isEqualTo("one two");
        assertThat(out.map().toSource(new Span(4, 7))).isEqualTo(new Span(5, 8));
        assertThat(out.map().toSource(new Span(2, 5))).isEqualTo(new Span(2, 6));
        assertThat(out.map().isVerbatim(new Span(4, 7))).isTrue();
        assertThat(out.map().isVerbatim(new Span(2, 5))).isFalse();
    }

    @Test
    void inventedTextStandsAtItsPlaceAndCanNotBeEdited() {
        OffsetMap.Builder out = new OffsetMap.Builder("ab").copy(new Span(0, 1)).invented("\n\n", 1);
        out.copy(new Span(1, 2));
        assertThat(out.map().toSource(new Span(1, 3))).isEqualTo(new Span(1, 1));
        assertThat(out.map().toSource(new Span(3, 4))).isEqualTo(new Span(1, 2));
        assertThat(out.map().isVerbatim(new Span(0, 4))).isFalse();
    }

    @Test
    void wordOverSeveralAdjoiningCopiesIsStillVerbatim() {
        OffsetMap.Builder out =
                new OffsetMap.Builder("abcd").copy(new Span(0, 2)).copy(new Span(2, 4));
        assertThat(out.map().isVerbatim(new Span(0, 4))).isTrue();
    }

    @Test
    void wordWithSomethingLeftOutIsNotVerbatimButKnowsItsWholeSource() {
        OffsetMap.Builder out =
                new OffsetMap.Builder("ab-cd").copy(new Span(0, 2)).copy(new Span(3, 5));
        assertThat(out.map().isVerbatim(new Span(0, 4))).isFalse();
        assertThat(out.map().toSource(new Span(0, 4))).isEqualTo(new Span(0, 5));
    }

    @Test
    void everyCopiedCharacterMapsToItsOwnSourceCharacter() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String source = "the quick brown fox jumps over the lazy dog";
            OffsetMap.Builder out = new OffsetMap.Builder(source);
            int at = 0;
            while (at < source.length()) {
                int end = Math.min(source.length(), at + 1 + random.nextInt(6));
                switch (random.nextInt(3)) {
                    case 0 -> out.copy(new Span(at, end));
                    case 1 -> out.decoded("#".repeat(random.nextInt(3)), new Span(at, end));
                    default -> out.invented("\n\n", at).copy(new Span(at, end));
                }
                at = end;
            }
            String derived = out.text();
            OffsetMap map = out.map();
            for (int i = 0; i < derived.length(); i++) {
                Span one = new Span(i, i + 1);
                if (map.isVerbatim(one)) {
                    assertThat(map.toSource(one).in(source)).isEqualTo(one.in(derived));
                }
            }
        }
    }
}
