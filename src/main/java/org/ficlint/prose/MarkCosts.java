package org.ficlint.prose;

import org.ficlint.prose.QuoteMark.Family;
import org.ficlint.prose.QuoteMark.Shape;

/** How unlikely it is, mark by mark, that it opens a quotation, closes one, or does neither. */
final class MarkCosts {
    private static final double NEVER = 50;

    private final String text;
    private final int limit;
    private final Family family;
    private final boolean lowMarks;
    private final Frames frames;

    /**
     * The costs in one paragraph.
     *
     * @param text the reading text
     * @param limit where the paragraph ends
     * @param family of the marks
     * @param lowMarks whether the chapter opens speech with „ or », so that “ and « may close it
     */
    MarkCosts(String text, int limit, Family family, boolean lowMarks) {
        this.text = text;
        this.limit = limit;
        this.family = family;
        this.lowMarks = lowMarks;
        this.frames = new Frames(text);
    }

    /** What each reading of a mark costs; outside and inside a quotation, being an apostrophe may cost differently. */
    record Cost(double open, double close, double outside, double inside) {

        double neither(boolean in) {
            return in ? inside : outside;
        }
    }

    Cost of(QuoteMark mark) {
        return family == Family.DOUBLE ? doubleMark(mark) : singleMark(mark);
    }

    private Cost doubleMark(QuoteMark mark) {
        boolean inches = Character.isDigit(mark.before()) && !mark.isLeftEdge();
        double neither = inches ? 1 : 3;
        return new Cost(open(mark), close(mark), neither, inches ? 1.5 : 3);
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
        if (mark.isInWord()) {
            return new Cost(NEVER, NEVER, 0, 0);
        }
        if (Character.isLetterOrDigit(mark.after()) && mark.isLeftEdge()) {
            return beforeWord(mark);
        }
        if (Character.isLetterOrDigit(mark.before())) {
            return afterWord(mark);
        }
        return new Cost(open(mark), close(mark), 4, 4);
    }

    private Cost beforeWord(QuoteMark mark) {
        Elisions.Kind kind = Elisions.before(text, mark.span().end());
        boolean left = mark.shape() == Shape.LEFT;
        double open = mark.shape() == Shape.RIGHT ? 3 : left ? 0 : 0.3;
        double close = close(mark);
        return switch (kind) {
            case KNOWN -> new Cost(open + 0.5, close, left ? 0.9 : 0.4, left ? 0.7 : 0.2);
            case POSSIBLE -> new Cost(open + 0.2, close, 1.5, 0.6);
            case NONE -> new Cost(open, close, 2.5, 1.6);
        };
    }

    private Cost afterWord(QuoteMark mark) {
        Elisions.Kind kind = Elisions.after(text, mark.span().start());
        boolean punctuated = ".,;:!?…)".indexOf(mark.after()) >= 0;
        double close = close(mark) + (punctuated ? 0.4 : 1.0);
        if (QuoteMark.isSpace(mark.after()) && tagFollowsSpace(mark)) {
            close -= 0.8;
        }
        double open = open(mark) + 1;
        return switch (kind) {
            case KNOWN -> new Cost(open, close + 0.3, 0, 0.2);
            case POSSIBLE -> new Cost(open, close, 0, 0.6);
            case NONE -> new Cost(open, close, 2, 2.2);
        };
    }

    private boolean tagFollowsSpace(QuoteMark mark) {
        return frames.tagAt(mark.span().end(), limit).isPresent();
    }
}
