package org.ficlint.confusion;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ficlint.confusion.Novels.Novel;
import org.ficlint.confusion.Novels.Occurrence;
import org.ficlint.confusion.Regression.Example;

/**
 * Writes the model of confused words and its card anew: learns from novels, sets the bars by what models that have not seen
 * a third of them say of that third, and measures on every tenth novel, which is not learnt from. The same novels and seed
 * give the same model.
 */
final class ConfusionTraining {
    private static final int FOLDS = 3;
    private static final int FEWEST = 15;
    private static final int MOST_LEARNT = 18_000;
    private static final int MOST_TRIED = 90_000;
    private static final int WORDS_TO_A_LIKELY_ALARM = 35_000;
    private static final int WORDS_TO_A_SURE_ALARM = 250_000;

    private final Map<String, Pair> pairs = Confusions.load();
    private final List<Map<String, List<Occurrence>>> folds = new ArrayList<>();
    private final Novels novels;
    private final Language language;
    private final Places places;
    private final Regression regression;
    private final Bars bars = new Bars();
    private final List<String> rare = new ArrayList<>();
    private final List<String> alike = new ArrayList<>();
    private final float[] dense = new float[Place.FEATURES];

    private ConfusionTraining(Novels novels, long seed) {
        this.novels = novels;
        Vocabulary vocabulary = new ClassTraining(seed).vocabulary(novels);
        int[] rows = Places.rows(novels, vocabulary);
        language = new Language(vocabulary, VectorTraining.vectors(novels, vocabulary, rows, seed));
        places = new Places(novels, language);
        regression = new Regression(seed);
    }

    /** Reads the folder of novels, and writes the model and its card into the second folder; the third argument is the seed. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Novels novels = Novels.read(Path.of(args[0]));
        tell(start, "read");
        ConfusionTraining training = new ConfusionTraining(novels, Long.parseLong(args[2]));
        tell(start, "classes");
        List<PairModel> models = training.models();
        tell(start, models.size() + " pairs");
        Path file = Path.of(args[1], "confusions.model");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Model.write(training.language, models, out);
        }
        Card card = new Card(novels, training.places, Model.of(training.language, models));
        Files.writeString(Path.of(args[1], "confusions.md"), card.text(models, training.left(), Files.size(file)));
        tell(start, "measured");
        System.out.println(card.summary());
        card.shown().forEach(System.out::println);
    }

    private static void tell(long start, String what) {
        System.out.printf("%4d s: %s%n", (System.nanoTime() - start) / 1_000_000_000, what);
    }

    private List<PairModel> models() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        pairs.values().forEach(p -> wanted.put(p.first().word(), p));
        pairs.values().forEach(p -> wanted.put(p.second().word(), p));
        List<Novel> learnt = novels.learnt();
        for (int fold = 0; fold < FOLDS; fold++) {
            Map<String, List<Occurrence>> all = new LinkedHashMap<>();
            int from = learnt.size() * fold / FOLDS;
            for (Novel novel : learnt.subList(from, learnt.size() * (fold + 1) / FOLDS)) {
                novels.occurrences(novel, wanted)
                        .forEach((word, list) -> all.computeIfAbsent(word, w -> new ArrayList<>())
                                .addAll(list));
            }
            folds.add(all);
        }
        Map<String, Weights> weights = new LinkedHashMap<>();
        for (Pair pair : pairs.values()) {
            if (Math.min(count(pair.first()), count(pair.second())) < FEWEST) {
                rare.add(pair.name());
            } else {
                weights.put(pair.name(), weights(pair));
            }
        }
        long words = novels.size(learnt);
        Map<String, Double> likely = bars.atMost((double) words / WORDS_TO_A_LIKELY_ALARM);
        Map<String, Double> sure = bars.atMost((double) words / WORDS_TO_A_SURE_ALARM);
        List<PairModel> models = new ArrayList<>();
        weights.forEach((name, w) ->
                models.add(new PairModel(name, bar(name + " 1", likely, sure), bar(name + " 2", likely, sure), w)));
        return models;
    }

    /** What is left to other rules: a word that the novels hardly hold, or two that they do not tell apart. */
    private List<String> left() {
        return List.of(
                "the novels hardly hold one of the two: " + String.join(", ", rare),
                "their company is too much alike: " + String.join(", ", alike));
    }

    private static Bar bar(String name, Map<String, Double> likely, Map<String, Double> sure) {
        double low = likely.getOrDefault(name, Double.POSITIVE_INFINITY);
        double high = sure.getOrDefault(name, Double.POSITIVE_INFINITY);
        return new Bar((float) low, (float) Math.max(low, high));
    }

    private int count(Member member) {
        return folds.stream()
                .mapToInt(f -> f.getOrDefault(member.word(), List.of()).size())
                .sum();
    }

    /** The weights for a pair, learnt from all; its bars go by those learnt from two thirds and tried on the third. */
    private Weights weights(Pair pair) {
        List<List<Example>> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            examples.add(examples(pair, fold));
        }
        List<double[]> firsts = new ArrayList<>();
        List<double[]> seconds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>();
            for (int other = 0; other < FOLDS; other++) {
                others.addAll(other == fold ? List.of() : examples.get(other));
            }
            Weights weights = regression.weights(others);
            firsts.add(odds(weights, tried(pair.first(), fold)));
            seconds.add(odds(weights, tried(pair.second(), fold)));
        }
        double[] first = firsts.stream().flatMapToDouble(Arrays::stream).toArray();
        double[] second = seconds.stream().flatMapToDouble(Arrays::stream).toArray();
        bars.add(pair.name() + " 1", second, first, (double) count(pair.first()) / Math.max(1, first.length));
        bars.add(
                pair.name() + " 2",
                negative(first),
                negative(second),
                (double) count(pair.second()) / Math.max(1, second.length));
        return regression.weights(examples.stream().flatMap(List::stream).toList());
    }

    private List<Example> examples(Pair pair, int fold) {
        List<Example> examples = new ArrayList<>();
        some(occurrences(pair.first(), fold), MOST_LEARNT / FOLDS)
                .forEach(o -> examples.add(new Example(places.features(o), false)));
        some(occurrences(pair.second(), fold), MOST_LEARNT / FOLDS)
                .forEach(o -> examples.add(new Example(places.features(o), true)));
        return examples;
    }

    private List<Occurrence> tried(Member member, int fold) {
        return some(occurrences(member, fold), MOST_TRIED / FOLDS);
    }

    private List<Occurrence> occurrences(Member member, int fold) {
        return folds.get(fold).getOrDefault(member.word(), List.of());
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

    private double[] odds(Weights weights, List<Occurrence> occurrences) {
        int[] features = weights.features();
        for (int i = 0; i < features.length; i++) {
            dense[features[i]] = weights.weights()[i];
        }
        double[] odds = new double[occurrences.size()];
        for (int i = 0; i < odds.length; i++) {
            Features place = places.features(occurrences.get(i));
            float sum = 0;
            for (int feature : place.hashed()) {
                sum += dense[feature];
            }
            odds[i] = weights.bias() + weights.scale() * sum + weights.product(place.context());
        }
        for (int feature : features) {
            dense[feature] = 0;
        }
        return odds;
    }

    private static double[] negative(double[] odds) {
        return Arrays.stream(odds).map(o -> -o).toArray();
    }
}
