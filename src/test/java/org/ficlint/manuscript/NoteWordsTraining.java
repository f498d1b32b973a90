package org.ficlint.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ficlint.manuscript.Words.Word;

/**
 * Finds the weights of {@code note-words.txt}: a logistic regression over words and pairs of words, notes against
 * stories, with a penalty on large weights. The same input gives the same weights.
 */
final class NoteWordsTraining {
    private static final int PARAGRAPHS_OF_NOVEL = 120;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 900;
    private static final int FEWEST_NOTES = 3;
    private static final int ROUNDS = 600;
    private static final double STEP = 0.05;
    private static final double PENALTY = 6;
    private static final double STORIES_TO_A_NOTE = 6;
    /** Stories of our time count more than the older novels, whose words are other ones. */
    private static final double WEIGHT_OF_STORY = 5;

    private static final double SMALLEST = 0.15;

    /** A block: its words and pairs of words, whether it is a note, how much it counts. */
    private record Example(Set<String> features, boolean note, double weight) {}

    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private int[][] features = {};

    private NoteWordsTraining() {}

    /** Reads the folder of notes.txt and stories.txt, the folder of novels, and writes the file. */
    public static void main(String[] args) throws IOException {
        NoteWordsTraining training = new NoteWordsTraining();
        training.read(Path.of(args[0], "stories.txt"), false, WEIGHT_OF_STORY);
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            List<Path> novels =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            for (Path novel : novels) {
                training.readNovel(novel);
            }
        }
        double stories = training.examples.stream().mapToDouble(Example::weight).sum();
        Path notes = Path.of(args[0], "notes.txt");
        training.read(
                notes,
                true,
                stories / STORIES_TO_A_NOTE / Files.readAllLines(notes).size());
        training.index();
        double[] weights = training.regress();
        Files.writeString(Path.of(args[2]), training.file(weights));
        training.report(weights);
    }

    private void read(Path file, boolean note, double weight) throws IOException {
        for (String line : Files.readAllLines(file)) {
            examples.add(new Example(features(line), note, weight));
        }
    }

    private void readNovel(Path novel) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : Files.readString(novel).split("\n\n", -1)) {
            boolean long_ = paragraph.split("\\s+", -1).length >= SHORTEST;
            if (long_ && !paragraph.startsWith("“") && !paragraph.startsWith("* *")) {
                paragraphs.add(paragraph.replace('\n', ' ').strip());
            }
        }
        Collections.shuffle(paragraphs, new Random(7));
        for (String paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS_OF_NOVEL, paragraphs.size()))) {
            String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
            examples.add(new Example(features(head), false, 1));
        }
    }

    private static Set<String> features(String text) {
        Set<String> features = new LinkedHashSet<>();
        String before = "";
        for (Word word : Passage.of(text).words()) {
            if (!word.spoken()) {
                features.add(word.text());
                if (!before.isEmpty()) {
                    features.add(before + ' ' + word.text());
                }
                before = word.text();
            }
        }
        return features;
    }

    private void index() {
        Map<String, Integer> counts = new HashMap<>();
        examples.stream()
                .filter(Example::note)
                .forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.keySet().stream()
                .filter(f -> counts.getOrDefault(f, 0) >= FEWEST_NOTES)
                .filter(f -> !f.chars().allMatch(Character::isDigit))
                .sorted()
                .forEach(f -> {
                    index.put(f, vocabulary.size());
                    vocabulary.add(f);
                });
        features = examples.stream()
                .map(e -> e.features().stream()
                        .filter(index::containsKey)
                        .mapToInt(f -> index.getOrDefault(f, 0))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The weights of the vocabulary and, last, the bias; by gradient descent with momentum and scaling (Adam). */
    private double[] regress() {
        int size = vocabulary.size() + 1;
        double[] weights = new double[size];
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(weights);
            for (int i = 0; i < size; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
                double scaled = Math.sqrt(square[i] / (1 - Math.pow(0.999, round))) + 1e-8;
                weights[i] -= STEP * mean[i] / (1 - Math.pow(0.9, round)) / scaled;
            }
        }
        return weights;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        int bias = weights.length - 1;
        for (int i = 0; i < bias; i++) {
            slope[i] = PENALTY * weights[i];
        }
        for (int e = 0; e < features.length; e++) {
            Example example = examples.get(e);
            double error = (1 / (1 + Math.exp(-odds(e, weights))) - (example.note() ? 1 : 0)) * example.weight();
            for (int feature : features[e]) {
                slope[feature] += error;
            }
            slope[bias] += error;
        }
        return slope;
    }

    private double odds(int example, double[] weights) {
        double odds = weights[weights.length - 1];
        for (int feature : features[example]) {
            odds += weights[feature];
        }
        return odds;
    }

    /** The file: heaviest first; the bias without the share of notes among the examples. */
    private String file(double[] weights) {
        StringBuilder file = new StringBuilder();
        file.append(
                "# Log odds that a word or pair of words is a note's and not a story's; * is what every block has.\n");
        file.append("# Written by src/train/note-words.\n");
        file.append(line(weights[weights.length - 1] + Math.log(STORIES_TO_A_NOTE), "*"));
        Integer[] order = Stream.iterate(0, i -> i + 1).limit(vocabulary.size()).toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(weights[b], weights[a]));
        for (int i : order) {
            if (Math.abs(weights[i]) >= SMALLEST) {
                file.append(line(weights[i], vocabulary.get(i)));
            }
        }
        return file.toString();
    }

    private static String line(double weight, String words) {
        return String.format(Locale.ROOT, "%.2f\t%s%n", weight, words).replace("\r\n", "\n");
    }

    private void report(double[] weights) {
        int[] all = new int[2];
        int[] taken = new int[2];
        for (int e = 0; e < examples.size(); e++) {
            int note = examples.get(e).note() ? 1 : 0;
            all[note]++;
            taken[note] += odds(e, weights) > 0 ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%d words and pairs; likelier notes: %d of %d notes, %d of %d paragraphs of stories%n",
                vocabulary.size(),
                taken[1],
                all[1],
                taken[0],
                all[0]);
    }
}
