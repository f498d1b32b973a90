package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Puts frequent words into classes by which words stand beside them: k-means over projected counts of neighbours. */
final class ClassTraining {
    private static final int WORDS = 16_000;
    private static final int NEIGHBOURS = 600;
    private static final int DIMENSIONS = 120;
    private static final int FINE = 300;
    private static final int COARSE = 48;
    private static final int ROUNDS = 12;

    private final Random random;

    ClassTraining(long seed) {
        random = new Random(seed);
    }

    Vocabulary vocabulary(Novels novels) {
        int[] counts = new int[novels.words().size()];
        novels.learnt()
                .forEach(n -> n.paragraphs().forEach(p -> Arrays.stream(p).forEach(w -> counts[w]++)));
        List<Integer> frequent =
                new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
        frequent.sort((a, b) -> Integer.compare(counts[b], counts[a]));
        List<Integer> chosen = frequent.subList(0, Math.min(WORDS, frequent.size()));
        float[][] points = points(novels, chosen);
        int[] fine = new int[points.length];
        float[][] centres = cluster(points, FINE, fine);
        int[] coarse = new int[centres.length];
        cluster(centres, COARSE, coarse);
        List<String> words =
                new ArrayList<>(chosen.stream().map(w -> novels.words().get(w)).toList());
        words.addAll(Vocabulary.shared());
        int[] fineOfRow = new int[words.size()];
        int[] coarseOfRow = new int[words.size()];
        for (int row = 0; row < words.size(); row++) {
            int shared = row - fine.length;
            fineOfRow[row] = shared < 0 ? fine[row] + 1 : FINE + 1 + shared;
            coarseOfRow[row] = shared < 0 ? coarse[fine[row]] + 1 : COARSE + 1 + shared;
        }
        return new Vocabulary(words, fineOfRow, coarseOfRow);
    }

    /** For each word the square roots of its neighbours' shares, projected at random and made of length 1. */
    private float[][] points(Novels novels, List<Integer> chosen) {
        int[] rank = new int[novels.words().size()];
        Arrays.fill(rank, -1);
        for (int i = 0; i < chosen.size(); i++) {
            rank[chosen.get(i)] = i;
        }
        float[][] counts = new float[chosen.size()][2 * NEIGHBOURS];
        novels.learnt()
                .forEach(n -> n.paragraphs().forEach(p -> {
                    for (int i = 0; i < p.length; i++) {
                        int word = rank[p[i]];
                        int left = i == 0 ? -1 : rank[p[i - 1]];
                        int right = i + 1 == p.length ? -1 : rank[p[i + 1]];
                        if (word >= 0) {
                            counts[word][left < 0 || left >= NEIGHBOURS - 1 ? NEIGHBOURS - 1 : left]++;
                            counts[word][
                                    NEIGHBOURS + (right < 0 || right >= NEIGHBOURS - 1 ? NEIGHBOURS - 1 : right)]++;
                        }
                    }
                }));
        float[][] projection = new float[2 * NEIGHBOURS][DIMENSIONS];
        for (float[] row : projection) {
            for (int i = 0; i < DIMENSIONS; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        float[][] points = new float[chosen.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = unit(projected(counts[i], projection));
        }
        return points;
    }

    private static float[] projected(float[] counts, float[][] projection) {
        float[] point = new float[DIMENSIONS];
        for (int i = 0; i < counts.length; i++) {
            float root = (float) Math.sqrt(counts[i]);
            for (int d = 0; root > 0 && d < DIMENSIONS; d++) {
                point[d] += root * projection[i][d];
            }
        }
        return point;
    }

    private static float[] unit(float[] point) {
        float length = 1e-9f;
        for (float x : point) {
            length += x * x;
        }
        length = (float) Math.sqrt(length);
        for (int d = 0; d < point.length; d++) {
            point[d] /= length;
        }
        return point;
    }

    /** The centres of {@code number} clusters; which is each point's is put into {@code nearest}. */
    private float[][] cluster(float[][] points, int number, int[] nearest) {
        List<float[]> shuffled = new ArrayList<>(List.of(points));
        Collections.shuffle(shuffled, random);
        float[][] centres = shuffled.subList(0, Math.min(number, points.length)).stream()
                .map(float[]::clone)
                .toArray(float[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[centres.length][DIMENSIONS];
            for (int i = 0; i < points.length; i++) {
                nearest[i] = nearest(points[i], centres);
                for (int d = 0; d < DIMENSIONS; d++) {
                    sums[nearest[i]][d] += points[i][d];
                }
            }
            for (int c = 0; c < centres.length; c++) {
                centres[c] = unit(sums[c]);
            }
        }
        return centres;
    }

    private static int nearest(float[] point, float[][] centres) {
        int best = 0;
        float most = -2;
        for (int c = 0; c < centres.length; c++) {
            float product = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                product += point[d] * centres[c][d];
            }
            if (product > most) {
                most = product;
                best = c;
            }
        }
        return best;
    }
}
