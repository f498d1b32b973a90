package org.ficlint.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ficlint.text.Span;

/**
 * Decides which marks of a paragraph open a quotation, which close one and which are apostrophes.
 *
 * <p>Each reading of a mark has a cost, by what stands around it and which way it points; a quotation that is not closed
 * or not opened costs too. The cheapest reading of all marks together wins: a walk over the marks with few states
 * (inside, outside), in linear time.
 */
final class Pairing {
    private static final double UNCLOSED = 2.5;
    private static final double UNOPENED = 2.5;
    private static final double OPEN_AT_END = 2.0;

    /** What a mark is. */
    private enum Reading {
        OPEN,
        CLOSE,
        NEITHER
    }

    private final List<QuoteMark> marks;
    private final MarkCosts costs;
    private final double openAtEnd;

    /**
     * A pairing of {@code marks}.
     *
     * @param marks of one paragraph and one family, in order
     * @param costs of each reading
     * @param continues whether the next paragraph begins with a mark, so that this one may leave its speech open
     */
    Pairing(List<QuoteMark> marks, MarkCosts costs, boolean continues) {
        this.marks = marks;
        this.costs = costs;
        this.openAtEnd = continues ? 0.3 : OPEN_AT_END;
    }

    /** The marks in pairs; of one without a partner, the other side is empty and at the mark itself. */
    List<Pair> pairs() {
        List<Reading> readings = readings();
        List<Pair> pairs = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (readings.get(i) == Reading.OPEN) {
                if (open >= 0) {
                    pairs.add(unclosed(marks.get(open).span()));
                }
                open = i;
            } else if (readings.get(i) == Reading.CLOSE) {
                Span close = marks.get(i).span();
                pairs.add(open >= 0 ? pair(marks.get(open).span(), close) : unopened(close));
                open = -1;
            }
        }
        if (open >= 0) {
            pairs.add(unclosed(marks.get(open).span()));
        }
        return pairs;
    }

    private static Pair pair(Span open, Span close) {
        int innerStart = open.end();
        int innerEnd = close.start();
        return new Pair(new Span(open.start(), close.end()), new Span(innerStart, innerEnd));
    }

    private static Pair unclosed(Span open) {
        return new Pair(open, new Span(open.end(), open.end()));
    }

    private static Pair unopened(Span close) {
        return new Pair(close, new Span(close.start(), close.start()));
    }

    private List<Reading> readings() {
        Walk walk = new Walk(marks.size());
        for (QuoteMark mark : marks) {
            walk.pass(costs.of(mark));
        }
        return walk.readings(openAtEnd);
    }

    /** The cheapest ways to each of the three states, one mark after the other, and the ways back. */
    private static final class Walk {
        private static final int OUTSIDE = 0;
        private static final int INSIDE = 1;
        /** In a quotation within a quotation with the same marks, which only curly ones allow. */
        private static final int NESTED = 2;

        private final byte[][] cameFrom;
        private final Reading[][] read;
        private double[] sums = {0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        private double[] next = sums;
        private int passed;

        Walk(int marks) {
            cameFrom = new byte[3][marks];
            read = new Reading[3][marks];
        }

        void pass(MarkCosts.Cost cost) {
            next = new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
            step(OUTSIDE, OUTSIDE, Reading.NEITHER, cost.outside());
            step(OUTSIDE, INSIDE, Reading.OPEN, cost.open());
            step(OUTSIDE, OUTSIDE, Reading.CLOSE, UNOPENED + cost.close());
            step(INSIDE, INSIDE, Reading.NEITHER, cost.inside());
            step(INSIDE, OUTSIDE, Reading.CLOSE, cost.close());
            step(INSIDE, INSIDE, Reading.OPEN, UNCLOSED + cost.open());
            step(INSIDE, NESTED, Reading.NEITHER, cost.nest());
            step(NESTED, NESTED, Reading.NEITHER, cost.inside());
            step(NESTED, INSIDE, Reading.NEITHER, cost.close());
            sums = next;
            passed++;
        }

        private void step(int from, int to, Reading reading, double cost) {
            if (sums[from] + cost < next[to]) {
                next[to] = sums[from] + cost;
                cameFrom[to][passed] = (byte) from;
                read[to][passed] = reading;
            }
        }

        List<Reading> readings(double openAtEnd) {
            double inside = sums[INSIDE] + openAtEnd;
            double nested = sums[NESTED] + openAtEnd + UNCLOSED;
            int state = sums[OUTSIDE] <= Math.min(inside, nested) ? OUTSIDE : inside <= nested ? INSIDE : NESTED;
            List<Reading> readings = new ArrayList<>(passed);
            for (int i = passed - 1; i >= 0; i--) {
                readings.add(read[state][i]);
                state = cameFrom[state][i];
            }
            Collections.reverse(readings);
            return readings;
        }
    }
}
