package org.ficlint.confusion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the model knows by themselves, each with a row of its own and with a finer and a coarser class of words
 * that stand in like places. Other words share a row with those of like ending; what lies beyond a paragraph has one, too.
 */
final class Vocabulary {
    private static final String[] ENDINGS = {"ing", "ed", "ly", "’s", "s", "er", "ness", "est", "tion", "y", ""};
    private static final String OTHER = "<other>";

    private final Map<String, Integer> rows = new HashMap<>();
    private final int[] fine;
    private final int[] coarse;

    /** Words, those that {@link #shared()} names among them, and the classes of each. */
    Vocabulary(List<String> words, int[] fine, int[] coarse) {
        for (String word : words) {
            rows.put(word, rows.size());
        }
        this.fine = fine.clone();
        this.coarse = coarse.clone();
    }

    /** The names of the rows that words share; the last is that of what lies beyond a paragraph. */
    static List<String> shared() {
        List<String> shared = new ArrayList<>();
        for (String ending : ENDINGS) {
            shared.add(OTHER + ending);
        }
        shared.add("<end>");
        return shared;
    }

    int size() {
        return fine.length;
    }

    /** The row of what lies beyond a paragraph. */
    int beyond() {
        return fine.length - 1;
    }

    /** The row of {@code word}. */
    int row(String word) {
        Integer own = rows.get(word);
        return own == null ? rows.getOrDefault(shared(word), beyond()) : own;
    }

    private static String shared(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return OTHER + ending;
            }
        }
        return OTHER;
    }

    /** The finer class of a row. */
    int fine(int row) {
        return fine[row];
    }

    /** The coarser class of a row. */
    int coarse(int row) {
        return coarse[row];
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> words = new ArrayList<>(size);
        int[] fine = new int[size];
        int[] coarse = new int[size];
        for (int i = 0; i < size; i++) {
            words.add(in.readUTF());
            fine[i] = in.readUnsignedShort();
            coarse[i] = in.readUnsignedShort();
        }
        return new Vocabulary(words, fine, coarse);
    }

    void write(DataOutputStream out) throws IOException {
        String[] words = new String[size()];
        rows.forEach((word, row) -> words[row] = word);
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeUTF(words[i]);
            out.writeShort(fine[i]);
            out.writeShort(coarse[i]);
        }
    }
}
