package org.ficlint.prose;

import org.ficlint.prose.QuoteMark.Family;
import org.ficlint.prose.QuoteMark.Shape;
import org.ficlint.text.Span;

/** How unlikely it is, mark by mark, that it opens a quotation, closes one, opens one within another, or is none. */
final class MarkCosts {
    private static final double NEVER = 50;

    private final String text;
    private final int start;
    private final int limit;
    private final Family family;
    private final boolean lowMarks;
    private final Frames frames;

    /**
     * The costs in one paragraph.
     *
     * @param text the reading text
     * @param within the paragraph or the part of it that is looked at
     * @param family of the marks
     * @param lowMarks whether the chapter opens speech with „ or », so that “ and « may close it
     */
    MarkCosts(String text, Span within, Family family, boolean lowMarks) {
        this.text = text;
        this.start = within.start();
        this.limit = within.end();
        this.family = family;
        this.lowMarks = lowMarks;
        this.frames = new Frames(text);
    }

    /** What each reading of a mark costs; being an apostrophe or the like costs {@code outside} or {@code inside} a quotation. */
    record Cost(double open, double close, double outside, double inside, double nest) {}

    Cost of(QuoteMark mark) {
        return family == Family.DOUBLE ? doubleMark(mark) : singleMark(mark);
    }

    private Cost cost(QuoteMark mark, double open, double close, double outside, double inside) {
        return new Cost(open, close, outside, inside, mark.shape() == Shape.LEFT && !lowMarks ? nest(mark) : NEVER);
    }

    /** A quotation within one mostly follows a word ("you say “no” to me"), a new one a stop. */
    private double nest(QuoteMark mark) {
        int i = mark.span().start() - 1;
        while (i >= 0 && QuoteMark.isSpace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && Character.isLetterOrDigit(text.charAt(i)) ? 1.0 : 2.3;
    }

    /** Whether a mark stands where speech often begins: at the head of a paragraph or after any stop or comma. */
    private boolean startsSentence(QuoteMark mark) {
        int i = mark.span().start() - 1;
        while (i >= start && QuoteMark.isSpace(text.charAt(i))) {
            i--;
        }
        return i < start || !Character.isLetterOrDigit(text.charAt(i));
    }

    private Cost doubleMark(QuoteMark mark) {
        boolean inches = Character.isDigit(mark.before()) && !mark.isLeftEdge();
        double neither = inches ? 1 : 3;
        return cost(mark, open(mark), close(mark), neither, inches ? 1.5 : 3);
    }

    private double open(QuoteMark mark) {
        double fit;
        boolean word = !QuoteMark.isSpace(mark.after());
        if (mark.isLeftEdge()) {
            fit = word ? 0 : 1.5;
        } else if (word) {
            fit = mark.isRightEdge() ? 3 : Character.isLetter(mark.before()) ? 1.5 : 0.7;
        } else {
            fit = 3.5;
        }
        boolean low = mark.shape() == Shape.LEFT
                && "„‚".indexOf(text.charAt(mark.span().start())) >= 0;
        return fit + (mark.shape() == Shape.RIGHT && !lowMarks ? 2 : 0) - (low ? 1 : 0);
    }

    private double close(QuoteMark mark) {
        double fit;
        boolean space = QuoteMark.isSpace(mark.before());
        if (!space) {
            fit = mark.isRightEdge() ? 0 : mark.endsSpeech() ? 0.7 : 1.5;
        } else {
            fit = QuoteMark.isSpace(mark.after()) ? 1.5 : 4.7;
            fit -= !QuoteMark.isSpace(mark.after()) && tagFollows(mark) ? 3.5 : 0;
        }
        return fit + (mark.shape() == Shape.LEFT && !lowMarks ? 2 : 0);
    }

    private boolean tagFollows(QuoteMark mark) {
        return Character.isLetter(mark.after())
                && frames.tagAt(mark.span().end(), limit).isPresent();
    }

    private Cost singleMark(QuoteMark mark) {
        if (mark.isInWord() || isPossessive(mark)) {
            return new Cost(NEVER, NEVER, 0, 0, NEVER);
        }
        if (Character.isLetterOrDigit(mark.after()) && mark.isLeftEdge()) {
            return beforeWord(mark);
        }
        if (Character.isLetterOrDigit(mark.before())) {
            return afterWord(mark);
        }
        return cost(mark, open(mark), close(mark), 4, 4);
    }

    /** Whether it is that of "the D.A.'s office". */
    private boolean isPossessive(QuoteMark mark) {
        int end = mark.span().end();
        return mark.before() == '.'
                && mark.after() == 's'
                && (end + 1 >= limit || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private Cost beforeWord(QuoteMark mark) {
        Elisions.Kind kind = Elisions.before(text, mark.span().end());
        boolean left = mark.shape() == Shape.LEFT;
        boolean starts = startsSentence(mark);
        double open = (mark.shape() == Shape.RIGHT ? 3 : left ? 0 : 0.3) + (starts ? 0 : 0.4);
        double close = close(mark);
        return switch (kind) {
            case KNOWN -> cost(mark, open + 0.5, close, left ? 0.9 : 0.4, left ? 0.7 : 0.2);
            case POSSIBLE -> cost(mark, open + 0.2, close, starts ? 2.3 : 1.5, 0.6);
            case NONE -> cost(mark, open, close, 2.5, 1.6);
        };
    }

    private Cost afterWord(QuoteMark mark) {
        Elisions.Kind kind = Elisions.after(text, mark.span().start());
        boolean punctuated = ".,;:!?…)—–-".indexOf(mark.after()) >= 0;
        double close = close(mark) + (punctuated ? 0.4 : 1.0);
        if (QuoteMark.isSpace(mark.after())) {
            close += tagFollowsSpace(mark) ? -0.8 : isSmall(mark.span().end() + 1) ? 0.6 : 0;
        }
        double open = open(mark) + 1;
        return switch (kind) {
            case KNOWN -> cost(mark, open, close + 0.3, 0, 0.2);
            case POSSIBLE -> cost(mark, open, close, 0, punctuated ? 1.0 : 0.5);
            case NONE -> cost(mark, open, close, 2, 2.2);
        };
    }

    private boolean isSmall(int i) {
        return i < limit && Character.isLowerCase(text.charAt(i));
    }

    private boolean tagFollowsSpace(QuoteMark mark) {
        return frames.tagAt(mark.span().end(), limit).isPresent();
    }
}
