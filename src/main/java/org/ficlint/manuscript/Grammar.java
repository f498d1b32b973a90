package org.ficlint.manuscript;

import java.util.Arrays;
import java.util.List;

/** Finds the likeliest role of each block: its evidence, less what the {@link Steps} cost (Viterbi's algorithm). */
final class Grammar {
    private static final double NEVER = 1e6;
    private static final State[] STATES = State.values();

    private final List<Passage> passages;
    private final List<Evidence> evidence;
    private final Body body;
    private final int tail;

    private Grammar(List<Passage> passages, List<Evidence> evidence, Body body) {
        this.passages = passages;
        this.evidence = evidence;
        this.body = body;
        this.tail = tail(passages);
    }

    /** The likeliest role of each passage. */
    static List<Role> roles(List<Passage> passages, List<Evidence> evidence, Body body) {
        return new Grammar(passages, evidence, body).best();
    }

    private List<Role> best() {
        double[] scores = new double[STATES.length];
        int[][] from = new int[passages.size()][STATES.length];
        for (int s = 0; s < STATES.length; s++) {
            scores[s] = emission(STATES[s], 0) - steps(0).start(STATES[s]);
        }
        for (int i = 1; i < passages.size(); i++) {
            scores = next(scores, i, from[i]);
        }
        return trace(scores, from);
    }

    /** The best score of each state at passage {@code i}; notes in {@code from} where each came from. */
    private double[] next(double[] scores, int i, int[] from) {
        Steps steps = steps(i);
        double[] next = new double[STATES.length];
        for (int s = 0; s < STATES.length; s++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < STATES.length; p++) {
                double way = scores[p] - steps.cost(STATES[p], STATES[s]);
                if (way > top) {
                    top = way;
                    from[s] = p;
                }
            }
            next[s] = top + emission(STATES[s], i);
        }
        return next;
    }

    private Steps steps(int i) {
        boolean handedOver = i > 0 && evidence.get(i - 1).handsOver();
        boolean wide = passages.get(i).gap() > body.usualGap();
        boolean anchored = evidence.get(i).anchored();
        return new Steps(
                handedOver, wide, begins(i), anchored, i >= tail, body.tally().firstShare());
    }

    private static List<Role> trace(double[] scores, int[][] from) {
        int state = 0;
        for (int s = 1; s < STATES.length; s++) {
            if (scores[s] - Steps.end(STATES[s]) > scores[state] - Steps.end(STATES[state])) {
                state = s;
            }
        }
        Role[] roles = new Role[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            roles[i] = STATES[state].role();
            state = from[i][state];
        }
        return Arrays.asList(roles);
    }

    private double emission(State state, int i) {
        Evidence e = evidence.get(i);
        return switch (state) {
            case ASIDE -> e.surelyLabelled() || e.forced() || isAside(i) ? note(e) : -NEVER;
            case FRONT_NOTE, END_NOTE -> note(e);
            default -> e.of(state.role());
        };
    }

    /** The first of the last few blocks, none of them with speech. */
    private static int tail(List<Passage> passages) {
        int words = 0;
        int i = passages.size();
        while (i > 0
                && words <= Weights.WORDS_OF_TAIL
                && !passages.get(i - 1).spoken().any()) {
            i--;
            words += passages.get(i).words().size();
        }
        return words > Weights.WORDS_OF_TAIL ? i + 1 : i;
    }

    private boolean begins(int i) {
        Evidence e = evidence.get(i);
        return e.of(Role.AUTHOR_NOTE) - Math.max(0, e.of(Role.STORY)) >= Weights.BEGINS_NOTE;
    }

    /** A whole block in brackets, or one that gives the word back to the story, if it speaks of more than its tone. */
    private boolean isAside(int i) {
        boolean brackets =
                !body.bracketed() && InlineNotes.isAll(passages.get(i).text());
        return evidence.get(i).anchored() && (brackets || evidence.get(i).handsOver());
    }

    /**
     * A block without a label doesn't take the story after it along, however much it says; and what is plainly told is no
     * part of a note.
     */
    private static double note(Evidence e) {
        boolean sure = e.surelyLabelled() || e.forced();
        double note = e.of(Role.AUTHOR_NOTE);
        if (sure) {
            return note - Weights.STORY_BIAS;
        }
        boolean told = e.of(Role.STORY) >= Weights.PLAINLY_STORY && note < Weights.PLAINLY_STORY / 2;
        return Math.min(Weights.UNLABELLED_AT_MOST, note) - Weights.STORY_BIAS - (told ? Weights.TOLD_IN_NOTE : 0);
    }
}
