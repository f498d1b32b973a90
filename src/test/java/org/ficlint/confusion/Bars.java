package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets how sure one must be of each word: all bars together let only so many false alarms through, and let the most slips
 * be found for it. A false alarm costs the same everywhere, so each bar is set alone for a price, and the price is sought.
 */
final class Bars {
    /** Odds below this are no doubt at all, however seldom the word is right. */
    private static final double LOWEST = 0.7;

    private static final int STEPS = 400;
    /** How far the odds of places not seen may be off from those seen. */
    private static final double BLUR = 0.5;
    /** How far above all right words seen a bar may be. */
    private static final double FARTHEST = 6;

    private static final double STEP = 0.25;

    /**
     * What is known of a word of a pair.
     *
     * <ul>
     *   <li>{@code worth}: what it is worth to find all its slips
     *   <li>{@code wrong}: the log odds against the word where it was put for the other
     *   <li>{@code right}: the log odds against it where it is right
     *   <li>{@code each}: how many places each of {@code right} stands for
     * </ul>
     */
    static final class Odds {
        private final double worth;
        private final double[] wrong;
        private final double[] right;
        private final double each;

        Odds(double worth, double[] wrong, double[] right, double each) {
            this.worth = worth;
            this.wrong = wrong;
            this.right = right;
            this.each = each;
        }
    }

    /** A bar for a word, what share of slips it finds, how many false alarms it gives. */
    record Option(double bar, double found, double alarms) {}

    private record Options(double worth, List<Option> list) {
        Option best(double price) {
            Option best = list.get(0);
            for (Option option : list) {
                if (worth * option.found() - price * option.alarms() > worth * best.found() - price * best.alarms()) {
                    best = option;
                }
            }
            return best;
        }
    }

    private final Map<String, Options> words = new HashMap<>();

    /** Adds a word of a pair under a name of its own. */
    void add(String name, Odds odds) {
        double[] slips = odds.wrong.clone();
        double[] rights = odds.right.clone();
        Arrays.sort(slips);
        Arrays.sort(rights);
        List<Option> list = new ArrayList<>();
        list.add(new Option(Double.POSITIVE_INFINITY, 0, 0));
        double highest = rights.length == 0 ? LOWEST : Math.max(LOWEST, rights[rights.length - 1]);
        for (double bar = highest + FARTHEST; bar > highest; bar -= STEP) {
            list.add(new Option(bar, share(slips, bar), alarms(rights, bar) * odds.each));
        }
        for (int i = rights.length; i > Math.max(-1, rights.length - STEPS); i--) {
            double above = i > 0 ? rights[i - 1] + 0.01 : LOWEST;
            double bar = Math.max(LOWEST, above);
            list.add(new Option(bar, share(slips, bar), alarms(rights, bar) * odds.each));
            if (above <= LOWEST) {
                break;
            }
        }
        words.put(name, new Options(odds.worth, list));
    }

    /** How many false alarms to expect: each right word counts the more, the nearer it came to the bar or went over it. */
    private static double alarms(double[] sorted, double bar) {
        double alarms = 0;
        for (int i = sorted.length - 1; i >= 0 && bar - sorted[i] < 9 * BLUR; i--) {
            alarms += 1 / (1 + Math.exp((bar - sorted[i]) / BLUR));
        }
        return alarms;
    }

    private static double share(double[] sorted, double bar) {
        int at = Arrays.binarySearch(sorted, bar);
        int below = at >= 0 ? at : -at - 1;
        return sorted.length == 0 ? 0 : (double) (sorted.length - below) / sorted.length;
    }

    /** The bars by the words' names for at most so many false alarms. */
    Map<String, Option> atMost(double alarms) {
        double low = 1e-6;
        double high = 1e3;
        for (int i = 0; i < 60; i++) {
            double middle = Math.sqrt(low * high);
            if (alarms(middle) > alarms) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double price = high;
        Map<String, Option> bars = new HashMap<>();
        words.forEach((name, options) -> bars.put(name, options.best(price)));
        return bars;
    }

    private double alarms(double price) {
        return words.values().stream()
                .mapToDouble(options -> options.best(price).alarms())
                .sum();
    }
}
