package org.ficlint.confusion;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The weights of a pair's features, most of which are 0: numbers of features in order and, for each, a byte that {@code
 * scale} makes a weight.
 */
final class Weights {
    private static final int GREATEST = 127;
    private static final float SMALLEST = 0.012f;

    private final int[] features;
    private final byte[] weights;
    private final float bias;
    private final float scale;
    private final float[] dense;

    Weights(int[] features, byte[] weights, float bias, float scale, float[] dense) {
        this.features = features;
        this.weights = weights;
        this.bias = bias;
        this.scale = scale;
        this.dense = dense;
    }

    int[] features() {
        return features;
    }

    byte[] weights() {
        return weights;
    }

    float bias() {
        return bias;
    }

    float scale() {
        return scale;
    }

    float[] dense() {
        return dense;
    }

    /** The log odds that the second word of the pair belongs where these features are, and not the first. */
    double odds(Features place) {
        int sum = 0;
        for (int feature : place.hashed()) {
            int at = Arrays.binarySearch(features, feature);
            sum += at >= 0 ? weights[at] : 0;
        }
        return bias + (double) scale * sum + product(place.context());
    }

    /** What the direction of the words around says. */
    float product(float[] context) {
        float product = 0;
        for (int i = 0; i < dense.length; i++) {
            product += dense[i] * context[i];
        }
        return product;
    }

    /** Keeps of {@code all}, a weight for each feature, the {@code most} heaviest that are not nearly 0. */
    static Weights of(float[] all, float[] dense, float bias, int most) {
        float smallest = SMALLEST;
        float heaviest = smallest;
        int[] heavy = new int[all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (Math.abs(all[i]) >= smallest) {
                heavy[count++] = i;
                heaviest = Math.max(heaviest, Math.abs(all[i]));
            }
        }
        float scale = Math.min(heaviest, 3f) / GREATEST;
        float[] sizes = new float[count];
        for (int i = 0; i < count; i++) {
            sizes[i] = Math.abs(all[heavy[i]]);
        }
        Arrays.sort(sizes);
        float least = count > most ? sizes[count - most] : smallest;
        int[] features = Arrays.stream(heavy, 0, count)
                .filter(f -> Math.abs(all[f]) >= least)
                .toArray();
        byte[] weights = new byte[features.length];
        for (int i = 0; i < weights.length; i++) {
            int rounded = Math.round(all[features[i]] / scale);
            weights[i] = (byte) Math.max(-GREATEST, Math.min(GREATEST, rounded));
        }
        return new Weights(features, weights, bias, scale, dense);
    }

    /** For a file: for each feature its distance from the one before, seven bits a byte, and its weight. */
    byte[] coded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int before = 0;
        for (int i = 0; i < features.length; i++) {
            int gap = features[i] - before;
            before = features[i];
            for (; gap > 127; gap >>>= 7) {
                out.write((gap & 127) | 128);
            }
            out.write(gap);
            out.write(weights[i]);
        }
        return out.toByteArray();
    }

    /** The weights in {@code coded}, of which there are {@code count}. */
    static Weights decoded(byte[] coded, int count, Weights without) {
        int[] features = new int[count];
        byte[] weights = new byte[count];
        int at = 0;
        int feature = 0;
        for (int i = 0; i < count; i++) {
            int shift = 0;
            for (; coded[at] < 0; shift += 7) {
                feature += (coded[at++] & 127) << shift;
            }
            feature += coded[at++] << shift;
            features[i] = feature;
            weights[i] = coded[at++];
        }
        return new Weights(features, weights, without.bias(), without.scale(), without.dense());
    }
}
