package org.ficlint.confusion;

import java.util.Random;
import org.ficlint.confusion.Novels.Novel;

/**
 * Finds the vectors by letting the words around a place guess the word in it against words drawn at random (continuous bag
 * of words with weights for places).
 */
final class VectorTraining {
    private static final int ROUNDS = 2;
    private static final int DRAWN = 6;
    private static final float STEP = 0.05f;
    private static final int TABLE = 1 << 20;
    /** A share of the text above which a word is passed over now and then. */
    private static final double FREQUENT = 2e-4;

    private static final int SIZE = Vectors.SIZE;
    private static final int REACH = Vectors.REACH;

    private final Random random;
    private final float[] inputs;
    private final float[] outputs;
    private final float[] places = new float[2 * REACH * SIZE];
    private final int[] table = new int[TABLE];
    private final double[] kept;
    private final float[] context = new float[SIZE];
    private final float[] slope = new float[SIZE];
    private float step;

    private VectorTraining(long[] counts, long seed) {
        random = new Random(seed);
        inputs = new float[counts.length * SIZE];
        outputs = new float[counts.length * SIZE];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (random.nextFloat() - 0.5f) / SIZE;
        }
        java.util.Arrays.fill(places, 1);
        kept = new double[counts.length];
        double all = 0;
        double powers = 0;
        for (long count : counts) {
            all += (double) count;
            powers += Math.pow((double) count, 0.75);
        }
        double sum = 0;
        int filled = 0;
        for (int row = 0; row < counts.length; row++) {
            kept[row] = Math.sqrt(FREQUENT * all / Math.max(1.0, (double) counts[row]));
            sum += Math.pow((double) counts[row], 0.75);
            for (; filled < Math.min(TABLE, sum / powers * TABLE); filled++) {
                table[filled] = row;
            }
        }
    }

    /** The vectors for {@code vocabulary}, whose row of each word {@code rows} tells. */
    static Vectors vectors(Novels novels, Vocabulary vocabulary, int[] rows, long seed) {
        long[] counts = new long[vocabulary.size()];
        novels.learnt()
                .forEach(n -> n.paragraphs().forEach(p -> {
                    for (int word : p) {
                        counts[rows[word]]++;
                    }
                }));
        VectorTraining training = new VectorTraining(counts, seed);
        int all = ROUNDS * novels.learnt().size();
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Novel novel : novels.learnt()) {
                training.step = STEP * Math.max(0.02f, 1 - (float) done++ / all);
                for (int[] paragraph : novel.paragraphs()) {
                    training.learn(paragraph, rows);
                }
            }
        }
        return Vectors.of(training.inputs, training.places);
    }

    private void learn(int[] paragraph, int[] rows) {
        for (int at = 0; at < paragraph.length; at++) {
            int row = rows[paragraph[at]];
            if (kept[row] >= 1 || random.nextDouble() < kept[row]) {
                guess(paragraph, rows, at);
            }
        }
    }

    private void guess(int[] paragraph, int[] rows, int at) {
        java.util.Arrays.fill(context, 0);
        java.util.Arrays.fill(slope, 0);
        int from = Math.max(0, at - REACH);
        int to = Math.min(paragraph.length - 1, at + REACH);
        for (int i = from; i <= to; i++) {
            if (i != at) {
                int input = rows[paragraph[i]] * SIZE;
                int place = Vectors.place(i - at) * SIZE;
                for (int d = 0; d < SIZE; d++) {
                    context[d] += inputs[input + d] * places[place + d];
                }
            }
        }
        answer(rows[paragraph[at]], true);
        for (int i = 0; i < DRAWN; i++) {
            answer(table[random.nextInt(TABLE)], false);
        }
        for (int i = from; i <= to; i++) {
            if (i != at) {
                int input = rows[paragraph[i]] * SIZE;
                int place = Vectors.place(i - at) * SIZE;
                for (int d = 0; d < SIZE; d++) {
                    float before = inputs[input + d];
                    inputs[input + d] += slope[d] * places[place + d];
                    places[place + d] += 0.01f * slope[d] * before;
                }
            }
        }
    }

    private void answer(int row, boolean right) {
        int output = row * SIZE;
        float product = 0;
        for (int d = 0; d < SIZE; d++) {
            product += context[d] * outputs[output + d];
        }
        float error = step * ((right ? 1 : 0) - 1 / (1 + (float) Math.exp(-product)));
        for (int d = 0; d < SIZE; d++) {
            slope[d] += error * outputs[output + d];
            outputs[output + d] += error * context[d];
        }
    }
}
