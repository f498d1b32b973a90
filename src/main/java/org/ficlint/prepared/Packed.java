package org.ficlint.prepared;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link Packing} wrote, in the same order; arrays are copied whole, which costs next to nothing.
 *
 * <p>Whoever reads more than there is gets a {@link java.nio.BufferUnderflowException}.
 */
final class Packed {
    private final ByteBuffer buffer;

    Packed(ByteBuffer bytes) {
        buffer = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
        return buffer.getInt();
    }

    int[] numbers() {
        int[] numbers = new int[number()];
        buffer.asIntBuffer().get(numbers);
        return passing(numbers, numbers.length * Integer.BYTES);
    }

    long[] longs() {
        long[] numbers = new long[number()];
        buffer.asLongBuffer().get(numbers);
        return passing(numbers, numbers.length * Long.BYTES);
    }

    double[] doubles() {
        double[] numbers = new double[number()];
        buffer.asDoubleBuffer().get(numbers);
        return passing(numbers, numbers.length * Double.BYTES);
    }

    byte[] bytes() {
        byte[] bytes = new byte[number()];
        buffer.get(bytes);
        return bytes;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    Texts texts() {
        return new Texts(numbers(), bytes());
    }

    private <T> T passing(T read, int size) {
        buffer.position(buffer.position() + size);
        return read;
    }
}
