package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/**
 * A character, or a pair of them, that may be a quotation mark.
 *
 * @param span where it is
 * @param shape which way it points
 * @param before the character before it within its paragraph, or a space
 * @param after the character after it within its paragraph, or a space
 */
record QuoteMark(Span span, Shape shape, char before, char after) {

    /** Which way a mark points. */
    enum Shape {
        LEFT,
        RIGHT,
        STRAIGHT
    }

    /** Marks that pair with each other. */
    enum Family {
        DOUBLE("“„‟«〝", "”»〞", "\"″＂"),
        SINGLE("‘‚‛`‹", "’´›", "'＇");

        private final String left;
        private final String right;
        private final String straight;

        Family(String left, String right, String straight) {
            this.left = left;
            this.right = right;
            this.straight = straight;
        }

        private Shape shape(char c) {
            if (left.indexOf(c) >= 0) {
                return Shape.LEFT;
            }
            return right.indexOf(c) >= 0 ? Shape.RIGHT : Shape.STRAIGHT;
        }

        private boolean has(char c) {
            return left.indexOf(c) >= 0 || right.indexOf(c) >= 0 || straight.indexOf(c) >= 0;
        }
    }

    /** The marks of a family in the stretch {@code within}; a doubled single mark is a double one. */
    static List<QuoteMark> in(String text, Span within, Family family) {
        List<QuoteMark> marks = new ArrayList<>();
        int i = within.start();
        while (i < within.end()) {
            char c = text.charAt(i);
            if (c == ' ' || (c >= 'a' && c <= 'z')) {
                // Nearly all of a text; nothing more needs to be asked there.
                i++;
                continue;
            }
            boolean pair = i + 1 < within.end() && text.charAt(i + 1) == c && "'`’‘".indexOf(c) >= 0;
            int length = pair ? 2 : 1;
            if (pair ? family == Family.DOUBLE : family.has(c)) {
                marks.add(mark(text, within, new Span(i, i + length), pair ? Family.SINGLE.shape(c) : family.shape(c)));
            }
            i += length;
        }
        return marks;
    }

    private static QuoteMark mark(String text, Span within, Span span, Shape shape) {
        char before = span.start() > within.start() ? text.charAt(span.start() - 1) : ' ';
        char after = span.end() < within.end() ? text.charAt(span.end()) : ' ';
        return new QuoteMark(span, shape, before, after);
    }

    /** Whether white space, a bracket, a dash or another opening mark stands before it. */
    boolean isLeftEdge() {
        return isSpace(before) || "([{<—–―-*_/~“‘„«\"'¿¡|".indexOf(before) >= 0;
    }

    /** Whether white space or punctuation follows it. */
    boolean isRightEdge() {
        return isSpace(after) || ".,;:!?…)]}>—–―-*_/~”’»\"'|".indexOf(after) >= 0;
    }

    /** Whether it stands right after punctuation that can end speech. */
    boolean endsSpeech() {
        return ".,!?…;:—–―-~*_”\"’)".indexOf(before) >= 0;
    }

    /** Whether it stands between two letters or digits. */
    boolean isInWord() {
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
