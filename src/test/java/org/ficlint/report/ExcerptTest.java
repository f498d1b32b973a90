package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {

    private static Excerpt cut(String marked, int columns) {
        return Excerpt.of(Fixture.problem(Severity.ERROR, "r", 1, marked, "m").snippet(), columns);
    }

    private static String shown(Excerpt excerpt) {
        return excerpt.before() + "[" + excerpt.marked() + "]" + excerpt.after();
    }

    @Test
    void leavesALineThatFitsAsItIs() {
        assertThat(shown(cut("She had [peaked] early.", 40))).isEqualTo("She had [peaked] early.");
    }

    @Test
    void saysWhereTheParagraphGoesOn() {
        assertThat(shown(cut("…she had [peaked] early…", 40))).isEqualTo("…she had [peaked] early…");
    }

    @Test
    void cutsAtWordsOnBothSides() {
        assertThat(shown(cut("One two three four five six [seven] eight nine ten eleven twelve.", 30)))
                .isEqualTo("…four five six [seven] eight…");
    }

    @Test
    void givesTheRoomThatOneSideLeavesToTheOther() {
        assertThat(shown(cut("One two three four five six [seven].", 30))).isEqualTo("…three four five six [seven].");
        assertThat(shown(cut("[One] two three four five six seven eight.", 30)))
                .isEqualTo("[One] two three four five six…");
    }

    @Test
    void cutsWordsThatAreTooManyThemselves() {
        assertThat(shown(cut("She said [one two three four five six seven eight nine ten] again.", 30)))
                .isEqualTo("…[one two three four five six]…");
    }

    @Test
    void pointsAtAGap() {
        Excerpt gap = cut("Come home[] Maren.", 40);
        assertThat(gap.indent()).isEqualTo(9);
        assertThat(gap.carets()).isEqualTo("^");
    }

    @ParameterizedTest
    @MethodSource("carets")
    void caretsStandUnderTheWords(String marked, int indent, int carets) {
        Excerpt excerpt = cut(marked, 80);
        assertThat(excerpt.indent()).isEqualTo(indent);
        assertThat(excerpt.carets()).hasSize(carets);
    }

    static Stream<Object[]> carets() {
        return Stream.of(
                new Object[] {"plain [word] here", 6, 4},
                new Object[] {"灯台 [word] here", 5, 4},
                new Object[] {"👩‍👩‍👧 [😀] here", 3, 2},
                new Object[] {"nai\u0308ve [e\u0301] here", 6, 1},
                new Object[] {"a\tb [word] here", 4, 4},
                new Object[] {"\t\t[word] here", 0, 4},
                new Object[] {"\u001B\u0007 [word] here", 3, 4});
    }

    /** Whatever the text and wherever the words, the line fits and the words' beginning stays in it. */
    @Test
    void fitsAlways() {
        Random random = new Random(7);
        String[] letters = {"a", " ", "灯", "👩‍👩‍👧", "e\u0301", "\t", "“", "\u202E", "word ", "\u0007"};
        for (int run = 0; run < 2000; run++) {
            List<String> text =
                    random.ints(60, 0, letters.length).mapToObj(i -> letters[i]).toList();
            int first = random.nextInt(text.size());
            int start = String.join("", text.subList(0, first)).length();
            int end = String.join("", text.subList(0, first + random.nextInt(text.size() - first)))
                    .length();
            Span span = new Span(start, Math.max(start, end));
            int columns = 12 + random.nextInt(70);
            Excerpt excerpt = Excerpt.of(
                    new Snippet(String.join("", text), span, random.nextBoolean(), random.nextBoolean()), columns);
            String line = excerpt.before() + excerpt.marked() + excerpt.after();
            assertThat(DisplayWidth.of(line)).as(columns + shown(excerpt)).isLessThanOrEqualTo(columns);
            assertThat(excerpt.indent() + excerpt.carets().length()).isLessThanOrEqualTo(columns + 1);
        }
    }
}
