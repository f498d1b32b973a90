package org.ficlint.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Where the walk is; a quotation within a quotation may have the same marks as the outer one if they are curly. */
    private enum State {
        OUTSIDE,
        INSIDE,
        NESTED
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

    /** One step back along the cheapest way: the state before and what the mark was read as. */
    private record Step(State from, Reading reading, double cost) {}

    private List<Reading> readings() {
        List<Map<State, Step>> steps = new ArrayList<>(marks.size());
        Map<State, Double> at = new EnumMap<>(State.class);
        at.put(State.OUTSIDE, 0.0);
        for (QuoteMark mark : marks) {
            Map<State, Step> best = new EnumMap<>(State.class);
            MarkCosts.Cost cost = costs.of(mark);
            at.forEach((state, sum) -> extend(best, state, sum, cost));
            steps.add(best);
            at.clear();
            best.forEach((state, step) -> at.put(state, step.cost()));
        }
        at.computeIfPresent(State.INSIDE, (state, sum) -> sum + openAtEnd);
        at.computeIfPresent(State.NESTED, (state, sum) -> sum + openAtEnd + UNCLOSED);
        State state =
                Collections.min(at.entrySet(), Map.Entry.comparingByValue()).getKey();
        List<Reading> readings = new ArrayList<>(marks.size());
        for (int i = marks.size() - 1; i >= 0; i--) {
            Step step = Objects.requireNonNull(steps.get(i).get(state));
            readings.add(step.reading());
            state = step.from();
        }
        Collections.reverse(readings);
        return readings;
    }

    private static void extend(Map<State, Step> best, State from, double sum, MarkCosts.Cost cost) {
        switch (from) {
            case OUTSIDE -> {
                offer(best, State.OUTSIDE, new Step(from, Reading.NEITHER, sum + cost.outside()));
                offer(best, State.INSIDE, new Step(from, Reading.OPEN, sum + cost.open()));
                offer(best, State.OUTSIDE, new Step(from, Reading.CLOSE, sum + UNOPENED + cost.close()));
            }
            case INSIDE -> {
                offer(best, State.INSIDE, new Step(from, Reading.NEITHER, sum + cost.inside()));
                offer(best, State.OUTSIDE, new Step(from, Reading.CLOSE, sum + cost.close()));
                offer(best, State.INSIDE, new Step(from, Reading.OPEN, sum + UNCLOSED + cost.open()));
                offer(best, State.NESTED, new Step(from, Reading.NEITHER, sum + cost.nest()));
            }
            case NESTED -> {
                offer(best, State.NESTED, new Step(from, Reading.NEITHER, sum + cost.inside()));
                offer(best, State.INSIDE, new Step(from, Reading.NEITHER, sum + cost.close()));
            }
        }
    }

    private static void offer(Map<State, Step> best, State to, Step step) {
        Step other = best.get(to);
        if (other == null || step.cost() < other.cost()) {
            best.put(to, step);
        }
    }
}
