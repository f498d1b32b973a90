package org.ficlint.prose;

import java.util.List;
import org.ficlint.prose.QuoteMark.Family;
import org.ficlint.text.Span;

/**
 * How a chapter marks its dialogue.
 *
 * @param family the quotation marks around most of its speech
 * @param lowMarks whether marks such as „ or »…« are used, so that a mark may point either way
 * @param dashes whether speech is opened by a dash at the head of a paragraph instead of by quotation marks
 */
record QuoteStyle(Family family, boolean lowMarks, boolean dashes) {
    private static final String PUNCTUATION = ".,!?…—-";

    /** The style of the paragraphs at {@code blocks} of {@code text}. */
    static QuoteStyle of(String text, List<Span> blocks) {
        int doubles = 0;
        int singles = 0;
        int dashes = 0;
        boolean low = false;
        for (Span block : blocks) {
            doubles += weight(text, block, Family.DOUBLE);
            singles += weight(text, block, Family.SINGLE);
            dashes += Dashes.opens(text, block) ? 3 : 0;
            low |= hasLowMark(text, block);
        }
        Family family = singles > doubles ? Family.SINGLE : Family.DOUBLE;
        return new QuoteStyle(family, low, dashes > 1.5 * Math.max(singles, doubles));
    }

    /** How much a paragraph looks as if marks of a family were around its speech. */
    private static int weight(String text, Span block, Family family) {
        List<QuoteMark> marks = QuoteMark.in(text, block, family);
        int weight = 0;
        for (QuoteMark mark : marks) {
            boolean head = mark.span().start() == block.start()
                    && Character.isUpperCase(mark.after())
                    && Elisions.before(text, mark.span().end()) != Elisions.Kind.KNOWN;
            boolean tail = PUNCTUATION.indexOf(mark.before()) >= 0 && mark.isRightEdge();
            weight += (head ? 2 : 0) + (tail ? 1 : 0);
        }
        return weight;
    }

    private static boolean hasLowMark(String text, Span block) {
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean backwards = c == '»'
                    && i + 1 < block.end()
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && (i == block.start() || QuoteMark.isSpace(text.charAt(i - 1)));
            boolean lowSingle = c == '‚' && i + 1 < block.end() && Character.isLetter(text.charAt(i + 1));
            if (c == '„' || lowSingle || backwards) {
                return true;
            }
        }
        return false;
    }
}
