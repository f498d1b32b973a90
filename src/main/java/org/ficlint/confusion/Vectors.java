package org.ficlint.confusion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A direction in space for each row of the vocabulary, so that words which stand among like words point alike.
 *
 * <ul>
 *   <li>{@code values}: {@link #SIZE} numbers for each row, which {@code scale} makes floats
 *   <li>{@code scale}: what a step of a value is
 *   <li>{@code places}: how much each number of a word counts at each place from {@link #REACH} before to as far after
 * </ul>
 */
final class Vectors {
    /** How many numbers make a direction. */
    static final int SIZE = 80;
    /** How many words to either side count by their places. */
    static final int REACH = 4;
    /** How many numbers tell of a place: the words near by their places, then all words that are seen. */
    static final int CONTEXT = 2 * SIZE;

    private static final int GREATEST = 127;

    private final byte[] values;
    private final float scale;
    private final float[] places;

    Vectors(byte[] values, float scale, float[] places) {
        this.values = values;
        this.scale = scale;
        this.places = places;
    }

    byte[] values() {
        return values;
    }

    float scale() {
        return scale;
    }

    float[] places() {
        return places;
    }

    /** These floats, made bytes. */
    static Vectors of(float[] values, float[] places) {
        float greatest = 1e-6f;
        for (float value : values) {
            greatest = Math.max(greatest, Math.min(Math.abs(value), 2.5f));
        }
        float scale = greatest / GREATEST;
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-GREATEST, Math.min(GREATEST, Math.round(values[i] / scale)));
        }
        return new Vectors(bytes, scale, places);
    }

    /** What stands around the middle one of {@code rows}. */
    float[] context(int[] rows) {
        float[] context = new float[CONTEXT];
        int middle = rows.length / 2;
        for (int i = 0; i < rows.length; i++) {
            int distance = i - middle;
            int from = rows[i] * SIZE;
            for (int d = 0; d < SIZE && distance != 0; d++) {
                context[SIZE + d] += values[from + d];
            }
            if (distance != 0 && Math.abs(distance) <= REACH) {
                int place = place(distance) * SIZE;
                for (int d = 0; d < SIZE; d++) {
                    context[d] += values[from + d] * places[place + d];
                }
            }
        }
        unit(context, 0);
        unit(context, SIZE);
        return context;
    }

    /** The number, from 0, of the place at {@code distance}, which is not 0. */
    static int place(int distance) {
        return distance < 0 ? distance + REACH : distance + REACH - 1;
    }

    private static void unit(float[] context, int from) {
        float length = 1e-6f;
        for (int d = from; d < from + SIZE; d++) {
            length += context[d] * context[d];
        }
        float factor = 3 / (float) Math.sqrt(length);
        for (int d = from; d < from + SIZE; d++) {
            context[d] *= factor;
        }
    }

    static Vectors read(DataInputStream in) throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        float scale = in.readFloat();
        float[] places = new float[in.readInt()];
        for (int i = 0; i < places.length; i++) {
            places[i] = in.readFloat();
        }
        return new Vectors(values, scale, places);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        out.write(values);
        out.writeFloat(scale);
        out.writeInt(places.length);
        for (float place : places) {
            out.writeFloat(place);
        }
    }
}
