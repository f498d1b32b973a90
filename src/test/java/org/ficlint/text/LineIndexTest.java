package org.ficlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void allThreeLineEndsCountOnce() {
        LineIndex lines = new LineIndex("a\nb\r\nc\rd");
        assertThat(lines.lines()).isEqualTo(4);
        assertThat(lines.position(0)).isEqualTo(new Position(1, 1));
        assertThat(lines.position(2)).isEqualTo(new Position(2, 1));
        assertThat(lines.position(5)).isEqualTo(new Position(3, 1));
        assertThat(lines.position(7)).isEqualTo(new Position(4, 1));
        assertThat(lines.line(2)).isEqualTo(new Span(2, 3));
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(new LineIndex("a😀b").position(3)).isEqualTo(new Position(1, 3));
    }

    @Test
    void byteColumnsCountBytes() {
        assertThat(new LineIndex("x\na𐐀b").byteColumn(5)).isEqualTo(6);
        assertThat(new LineIndex("“é”").byteColumn(2)).isEqualTo(6);
    }

    @Test
    void lastLineBreakOpensNoFurtherLine() {
        assertThat(new LineIndex("a\n").lines()).isEqualTo(1);
        assertThat(new LineIndex("").lines()).isEqualTo(1);
        assertThat(new LineIndex("a\n\n").lines()).isEqualTo(2);
    }
}
