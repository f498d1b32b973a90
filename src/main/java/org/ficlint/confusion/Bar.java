package org.ficlint.confusion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How great the log odds against a written word must be: from {@code likely} on it is doubted, from {@code sure} on it is
 * wrong. Infinity means never.
 */
record Bar(float likely, float sure) {
    /** For a word that is never doubted. */
    static final Bar NEVER = new Bar(Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY);

    static Bar read(DataInputStream in) throws IOException {
        return new Bar(in.readFloat(), in.readFloat());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(likely);
        out.writeFloat(sure);
    }
}
