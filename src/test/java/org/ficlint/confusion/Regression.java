package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features by stochastic descent whose steps shrink feature by feature (AdaGrad). */
final class Regression {
    private static final int ROUNDS = 8;
    private static final float STEP = 0.02f;
    private static final float DENSE_STEP = 0.05f;
    private static final double MOST_WEIGHT = 10;
    /** A feature that so few examples have is noise. */
    private static final int FEWEST = 2;

    private static final int MOST_FEATURES = 10_000;

    /** A place: its features, and whether the pair's second word stands there. */
    record Example(Features features, boolean second) {}

    private final long seed;
    private final float[] weights = new float[Place.FEATURES];
    private final float[] squares = new float[Place.FEATURES];
    private final byte[] counts = new byte[Place.FEATURES];
    private final float[] dense = new float[Vectors.CONTEXT];
    private final float[] denseSquares = new float[Vectors.CONTEXT];
    private float bias;
    private float biasSquares;

    Regression(long seed) {
        this.seed = seed;
    }

    /** What tells the second word from the first in these examples. */
    Weights weights(List<Example> examples) {
        clear();
        long seconds = examples.stream().filter(Example::second).count();
        double ratio = Math.sqrt((examples.size() - seconds + 1.0) / (seconds + 1.0));
        float forSecond = (float) Math.min(MOST_WEIGHT, Math.max(1, ratio));
        float forFirst = (float) Math.min(MOST_WEIGHT, Math.max(1, 1 / ratio));
        for (Example example : examples) {
            for (int feature : example.features().hashed()) {
                if (counts[feature] < FEWEST) {
                    counts[feature]++;
                }
            }
        }
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, new Random(seed + round));
            for (Example example : shuffled) {
                learn(example, example.second() ? forSecond : forFirst);
            }
        }
        return Weights.of(weights, dense.clone(), bias, MOST_FEATURES);
    }

    private void clear() {
        java.util.Arrays.fill(weights, 0);
        java.util.Arrays.fill(squares, 0);
        java.util.Arrays.fill(counts, (byte) 0);
        java.util.Arrays.fill(dense, 0);
        java.util.Arrays.fill(denseSquares, 0);
        bias = 0;
        biasSquares = 0;
    }

    private void learn(Example example, float weight) {
        float odds = bias;
        for (int feature : example.features().hashed()) {
            odds += weights[feature];
        }
        float[] context = example.features().context();
        for (int i = 0; i < dense.length; i++) {
            odds += dense[i] * context[i];
        }
        float slope = (float) (weight * (1 / (1 + Math.exp(-odds)) - (example.second() ? 1 : 0)));
        float square = slope * slope;
        if (square < 1e-8f) {
            return;
        }
        for (int feature : example.features().hashed()) {
            if (counts[feature] >= FEWEST) {
                squares[feature] += square;
                weights[feature] -= STEP * slope / (float) Math.sqrt(squares[feature] + 1e-6f);
            }
        }
        for (int i = 0; i < dense.length; i++) {
            float part = slope * context[i];
            denseSquares[i] += part * part;
            dense[i] -= DENSE_STEP * part / (float) Math.sqrt(denseSquares[i] + 1e-6f);
        }
        biasSquares += square;
        bias -= STEP * slope / (float) Math.sqrt(biasSquares + 1e-6f);
    }
}
