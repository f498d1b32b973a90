package org.ficlint.confusion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What training found about a pair.
 *
 * @param name the pair's
 * @param first how sure one must be where the first word is written
 * @param second how sure one must be where the second word is written
 * @param weights what speaks for the second word
 */
record PairModel(String name, Bar first, Bar second, Weights weights) {

    static PairModel read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Bar first = Bar.read(in);
        Bar second = Bar.read(in);
        float bias = in.readFloat();
        float scale = in.readFloat();
        float[] dense = new float[Vectors.CONTEXT];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = in.readFloat();
        }
        Weights without = new Weights(new int[0], new byte[0], bias, scale, dense);
        int count = in.readInt();
        byte[] coded = new byte[in.readInt()];
        in.readFully(coded);
        return new PairModel(name, first, second, Weights.decoded(coded, count, without));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        first.write(out);
        second.write(out);
        out.writeFloat(weights.bias());
        out.writeFloat(weights.scale());
        for (float weight : weights.dense()) {
            out.writeFloat(weight);
        }
        out.writeInt(weights.features().length);
        byte[] coded = weights.coded();
        out.writeInt(coded.length);
        out.write(coded);
    }
}
