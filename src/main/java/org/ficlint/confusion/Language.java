package org.ficlint.confusion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What is known of words whatever they are confused with. */
record Language(Vocabulary vocabulary, Vectors vectors) {

    /** The features of a place. */
    Features features(Place place) {
        int[] hashed = new int[Place.COUNT];
        place.into(hashed, vocabulary);
        return new Features(hashed, vectors.context(place.rows()));
    }

    static Language read(DataInputStream in) throws IOException {
        return new Language(Vocabulary.read(in), Vectors.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        vocabulary.write(out);
        vectors.write(out);
    }
}
