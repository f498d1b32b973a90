package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.ficlint.confusion.Novels.Occurrence;
import org.ficlint.confusion.Regression.Example;

/**
 * Learns a pair: once from all novels, for the program, and once without each fold of them, to see what is said of words in
 * text that was not learnt from.
 */
final class PairTraining {
    private static final int MOST_LEARNT = 60_000;
    private static final int MOST_TRIED = 120_000;
    private static final int MISLEADING = 1_500;

    private final Pair pair;
    private final Places places;
    private final List<Map<String, List<Occurrence>>> folds;
    private final Regression regression;
    private final float[] weightOf = new float[Place.FEATURES];

    /**
     * What was learnt.
     *
     * <ul>
     *   <li>{@code weights}: from all novels
     *   <li>{@code first}: the log odds that the second word belongs where the first one stands, in text not learnt from
     *   <li>{@code second}: the same where the second one stands
     * </ul>
     */
    static final class Learnt {
        private final Pair pair;
        private final Weights weights;
        private final double[] first;
        private final double[] second;

        Learnt(Pair pair, Weights weights, double[] first, double[] second) {
            this.pair = pair;
            this.weights = weights;
            this.first = first;
            this.second = second;
        }

        Pair pair() {
            return pair;
        }

        Weights weights() {
            return weights;
        }

        double[] first() {
            return first;
        }

        double[] second() {
            return second;
        }
    }

    PairTraining(Pair pair, Places places, List<Map<String, List<Occurrence>>> folds, long seed) {
        this.pair = pair;
        this.places = places;
        this.folds = folds;
        regression = new Regression(seed);
    }

    Learnt learn() {
        DoubleStream.Builder first = DoubleStream.builder();
        DoubleStream.Builder second = DoubleStream.builder();
        for (int i = 0; i < folds.size(); i++) {
            List<Map<String, List<Occurrence>>> others = new ArrayList<>(folds);
            Map<String, List<Occurrence>> fold = others.remove(i);
            Weights weights = weights(others);
            odds(weights, tried(pair.first(), fold)).forEach(first);
            odds(weights, tried(pair.second(), fold)).forEach(second);
        }
        return new Learnt(
                pair, weights(folds), first.build().toArray(), second.build().toArray());
    }

    /** What these novels teach: of words too frequent to learn from all, the places that mislead most are learnt after. */
    private Weights weights(List<Map<String, List<Occurrence>>> novels) {
        List<Example> examples = new ArrayList<>();
        novels.forEach(fold -> examples.addAll(examples(fold)));
        Weights weights = regression.weights(examples);
        int before = examples.size();
        for (Map<String, List<Occurrence>> fold : novels) {
            examples.addAll(misleading(weights, fold, false));
            examples.addAll(misleading(weights, fold, true));
        }
        return examples.size() == before ? weights : regression.weights(examples);
    }

    private List<Example> misleading(Weights weights, Map<String, List<Occurrence>> fold, boolean second) {
        List<Occurrence> all = occurrences(second ? pair.second() : pair.first(), fold);
        if (all.size() <= MOST_LEARNT / folds.size()) {
            return List.of();
        }
        double[] odds = odds(weights, all).map(o -> second ? -o : o).toArray();
        double[] sorted = odds.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - MISLEADING];
        List<Example> misleading = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] >= least) {
                misleading.add(new Example(places.features(all.get(i)), second));
            }
        }
        return misleading;
    }

    private List<Example> examples(Map<String, List<Occurrence>> fold) {
        List<Example> examples = new ArrayList<>();
        some(occurrences(pair.first(), fold), MOST_LEARNT / folds.size())
                .forEach(o -> examples.add(new Example(places.features(o), false)));
        some(occurrences(pair.second(), fold), MOST_LEARNT / folds.size())
                .forEach(o -> examples.add(new Example(places.features(o), true)));
        return examples;
    }

    private static List<Occurrence> occurrences(Member member, Map<String, List<Occurrence>> fold) {
        return fold.getOrDefault(member.word(), List.of());
    }

    /** At most so many of them, spread evenly. */
    static List<Occurrence> some(List<Occurrence> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Occurrence> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * all.size() / most)));
        }
        return some;
    }

    private List<Occurrence> tried(Member member, Map<String, List<Occurrence>> fold) {
        return some(occurrences(member, fold), MOST_TRIED / folds.size());
    }

    private DoubleStream odds(Weights weights, List<Occurrence> occurrences) {
        int[] features = weights.features();
        for (int i = 0; i < features.length; i++) {
            weightOf[features[i]] = weights.weights()[i];
        }
        double[] odds = occurrences.stream()
                .mapToDouble(o -> odds(weights, places.features(o)))
                .toArray();
        for (int feature : features) {
            weightOf[feature] = 0;
        }
        return Arrays.stream(odds);
    }

    private double odds(Weights weights, Features place) {
        float sum = 0;
        for (int feature : place.hashed()) {
            sum += weightOf[feature];
        }
        return weights.bias() + weights.scale() * sum + weights.product(place.context());
    }
}
