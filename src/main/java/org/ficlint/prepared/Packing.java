package org.ficlint.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts numbers and texts one after the other into bytes; {@link Packed} reads them. */
final class Packing {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** All of it. */
    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** A number. */
    Packing number(int number) {
        return raw(number);
    }

    /** An array, which knows its length. */
    Packing numbers(int[] numbers) {
        return raw(numbers.length).raw(numbers);
    }

    /** A list, which is read as an array. */
    Packing numbers(List<Integer> numbers) {
        return numbers(numbers.stream().mapToInt(n -> n).toArray());
    }

    /** An array of long numbers. */
    Packing longs(long[] numbers) {
        number(numbers.length);
        byte[] array = new byte[numbers.length * Long.BYTES];
        buffer(array).asLongBuffer().put(numbers);
        bytes.writeBytes(array);
        return this;
    }

    /** An array of fractions, each kept to its last bit. */
    Packing doubles(double[] numbers) {
        number(numbers.length);
        byte[] array = new byte[numbers.length * Double.BYTES];
        buffer(array).asDoubleBuffer().put(numbers);
        bytes.writeBytes(array);
        return this;
    }

    private Packing raw(int... numbers) {
        byte[] array = new byte[numbers.length * Integer.BYTES];
        buffer(array).asIntBuffer().put(numbers);
        bytes.writeBytes(array);
        return this;
    }

    /** Bytes as they are. */
    Packing bytes(byte[] some) {
        number(some.length);
        bytes.writeBytes(some);
        return this;
    }

    /** A text. */
    Packing text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Texts, each of which is read only when it is asked for. */
    Packing texts(List<String> texts) {
        int[] ends = new int[texts.size()];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < ends.length; i++) {
            all.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = all.size();
        }
        return numbers(ends).bytes(all.toByteArray());
    }

    private static ByteBuffer buffer(byte[] array) {
        return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }
}
