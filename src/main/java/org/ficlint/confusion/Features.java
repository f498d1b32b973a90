package org.ficlint.confusion;

/**
 * What is known of a place.
 *
 * <ul>
 *   <li>{@code hashed}: the numbers of the features that it has
 *   <li>{@code context}: the direction in which the words around point
 * </ul>
 */
final class Features {
    private final int[] hashed;
    private final float[] context;

    Features(int[] hashed, float[] context) {
        this.hashed = hashed;
        this.context = context;
    }

    int[] hashed() {
        return hashed;
    }

    float[] context() {
        return context;
    }
}
