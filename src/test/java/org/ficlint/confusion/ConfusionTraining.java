package org.ficlint.confusion;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ficlint.confusion.Bars.Odds;
import org.ficlint.confusion.Bars.Option;
import org.ficlint.confusion.Novels.Novel;
import org.ficlint.confusion.Novels.Occurrence;
import org.ficlint.confusion.PairTraining.Learnt;

/**
 * Writes the model of confused words and its card anew: learns from novels, sets the bars by what models that have not seen
 * a third of them say of that third, and measures on every tenth novel, which is not learnt from. The same novels and seed
 * give the same model.
 */
final class ConfusionTraining {
    private static final int FOLDS = 3;
    private static final int FEWEST = 4;
    /** Fewer than are asked of the model, since novels that it has not seen give fewer alarms than these bars let expect. */
    private static final int WORDS_TO_AN_ALARM = 14_000;

    private static final int WORDS_TO_A_SURE_ALARM = 150_000;
    /** What finding all slips of a pair is worth, by its fame. */
    private static final double[] WORTH = {0.005, 0.1, 1};
    /** A pair of which no more is found is given up: it would only make the model greater. */
    private static final double LEAST_FOUND = 0.25;

    private final Map<String, Pair> pairs = Confusions.load();
    private final List<Map<String, List<Occurrence>>> folds = new ArrayList<>();
    private final Novels novels;
    private final Language language;
    private final long seed;
    private final List<String> rare = new ArrayList<>();
    private final List<String> alike = new ArrayList<>();

    private ConfusionTraining(Novels novels, long seed) {
        this.novels = novels;
        this.seed = seed;
        Vocabulary vocabulary = new ClassTraining(seed).vocabulary(novels);
        int[] rows = Places.rows(novels, vocabulary);
        language = new Language(vocabulary, VectorTraining.vectors(novels, vocabulary, rows, seed));
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
        Card card = new Card(novels, new Places(novels, training.language), Model.of(training.language, models));
        Files.writeString(Path.of(args[1], "confusions.md"), card.text(models, training.left(), Files.size(file)));
        tell(start, "measured");
        System.out.println(card.summary());
        card.shown().forEach(System.out::println);
    }

    private static void tell(long start, String what) {
        System.out.printf("%4d s: %s%n", (System.nanoTime() - start) / 1_000_000_000, what);
    }

    private List<PairModel> models() {
        split();
        List<Pair> learnable = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            if (Math.min(count(pair.first()), count(pair.second())) < FEWEST) {
                rare.add(pair.name());
            } else {
                learnable.add(pair);
            }
        }
        List<Learnt> learnt = learnable.parallelStream().map(this::learnt).toList();
        Bars bars = new Bars();
        learnt.forEach(l -> add(bars, l));
        long words = novels.size(novels.learnt());
        Map<String, Option> likely = bars.atMost((double) words / WORDS_TO_AN_ALARM);
        Map<String, Option> sure = bars.atMost((double) words / WORDS_TO_A_SURE_ALARM);
        List<PairModel> models = new ArrayList<>();
        for (Learnt l : learnt) {
            String name = l.pair().name();
            if (Math.max(found(name + " 1", likely), found(name + " 2", likely)) < LEAST_FOUND) {
                alike.add(name);
            } else {
                models.add(new PairModel(
                        name, bar(name + " 1", likely, sure), bar(name + " 2", likely, sure), l.weights()));
            }
        }
        return models;
    }

    private void split() {
        Map<String, Object> wanted = new HashMap<>();
        for (Pair pair : pairs.values()) {
            wanted.put(pair.first().word(), pair);
            wanted.put(pair.second().word(), pair);
        }
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
    }

    private Learnt learnt(Pair pair) {
        return new PairTraining(pair, new Places(novels, language), folds, seed).learn();
    }

    private void add(Bars bars, Learnt l) {
        Pair pair = l.pair();
        bars.add(
                pair.name() + " 1",
                new Odds(worth(pair, pair.second()), l.second(), l.first(), each(pair.first(), l.first())));
        bars.add(
                pair.name() + " 2",
                new Odds(
                        worth(pair, pair.first()),
                        negative(l.first()),
                        negative(l.second()),
                        each(pair.second(), l.second())));
    }

    /** A word that is meant more often is also missed more often. */
    private double worth(Pair pair, Member meant) {
        return WORTH[pair.fame()] * Math.min(2, Math.pow(count(meant) / 1000.0, 0.25));
    }

    private double each(Member member, double[] tried) {
        return (double) count(member) / Math.max(1, tried.length);
    }

    private static double found(String name, Map<String, Option> options) {
        Option option = options.get(name);
        return option == null ? 0 : option.found();
    }

    private static Bar bar(String name, Map<String, Option> likely, Map<String, Option> sure) {
        double low = bar(name, likely);
        return new Bar((float) low, (float) Math.max(low, bar(name, sure)));
    }

    private static double bar(String name, Map<String, Option> options) {
        Option option = options.get(name);
        return option == null ? Double.POSITIVE_INFINITY : option.bar();
    }

    private int count(Member member) {
        return folds.stream()
                .mapToInt(f -> f.getOrDefault(member.word(), List.of()).size())
                .sum();
    }

    private static double[] negative(double[] odds) {
        return Arrays.stream(odds).map(o -> -o).toArray();
    }

    /** What is left to other rules: a word that the novels hardly hold, or two that they do not tell apart. */
    private List<String> left() {
        return List.of(
                "the novels hardly hold one of the two: " + String.join(", ", rare),
                "their company is too much alike: " + String.join(", ", alike));
    }
}
