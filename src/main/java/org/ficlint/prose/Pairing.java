package org.ficlint.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ficlint.text.Span;

/**
 * Decides which marks of a paragraph open a quotation, which close one and which are apostrophes.
 *
 * <p>Each reading of a mark has a cost, by what stands around it and which way it points; a quotation that is not closed
 * or not opened costs too. The cheapest reading of all marks together wins: a walk over the marks with two states,
 * inside and outside, in linear time.
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
        int n = marks.size();
        Reading[] toOutside = new Reading[n];
        Reading[] toInside = new Reading[n];
        boolean[] outsideFromInside = new boolean[n];
        boolean[] insideFromInside = new boolean[n];
        double outside = 0;
        double inside = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            MarkCosts.Cost cost = costs.of(marks.get(i));
            double stay = outside + cost.neither(false);
            double close = inside + cost.close();
            double stray = outside + UNOPENED + cost.close();
            double best = Math.min(stay, Math.min(close, stray));
            toOutside[i] = best == stay ? Reading.NEITHER : Reading.CLOSE;
            outsideFromInside[i] = best == close && best != stay;
            double keep = inside + cost.neither(true);
            double open = outside + cost.open();
            double reopen = inside + UNCLOSED + cost.open();
            double bestInside = Math.min(keep, Math.min(open, reopen));
            toInside[i] = bestInside == keep ? Reading.NEITHER : Reading.OPEN;
            insideFromInside[i] = bestInside == keep || (bestInside == reopen && bestInside != open);
            outside = best;
            inside = bestInside;
        }
        List<Reading> readings = new ArrayList<>(n);
        boolean in = inside + openAtEnd < outside;
        for (int i = n - 1; i >= 0; i--) {
            readings.add(in ? toInside[i] : toOutside[i]);
            in = in ? insideFromInside[i] : outsideFromInside[i];
        }
        Collections.reverse(readings);
        return readings;
    }
}
