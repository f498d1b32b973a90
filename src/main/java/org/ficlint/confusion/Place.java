package org.ficlint.confusion;

/**
 * What can be seen around a word: {@link #REACH} words to either side. The word itself is at index {@link #REACH} and not
 * looked at.
 *
 * <ul>
 *   <li>{@code words}: a number for each word, 0 beyond the paragraph
 *   <li>{@code rows}: the row of each in the vocabulary
 * </ul>
 */
final class Place {
    /** How many words to either side are seen. */
    static final int REACH = 8;
    /** How many words there are in all. */
    static final int WIDTH = 2 * REACH + 1;

    private final int[] words;
    private final int[] rows;

    Place(int[] words, int[] rows) {
        this.words = words;
        this.rows = rows;
    }

    int[] words() {
        return words;
    }

    int[] rows() {
        return rows;
    }

    /** Features are numbers below this. */
    static final int FEATURES = 1 << 20;

    /** How many features a place has. */
    static final int COUNT = 60;

    /** An empty place, to be filled. */
    static Place empty() {
        return new Place(new int[WIDTH], new int[WIDTH]);
    }

    /** The number that stands for a word; never 0. */
    static int number(String key) {
        int hash = key.hashCode() * 0x9E3779B1;
        return (hash ^ (hash >>> 15)) | 1;
    }

    /** Fills {@code features} with the hashed features of this place. */
    void into(int[] features, Vocabulary vocabulary) {
        Hashes hashes = new Hashes(features);
        int at = REACH;
        int[] fine = new int[WIDTH];
        int[] coarse = new int[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            fine[i] = vocabulary.fine(rows[i]);
            coarse[i] = vocabulary.coarse(rows[i]);
        }
        for (int[] row : new int[][] {words, fine, coarse}) {
            alone(hashes, row, at);
        }
        together(hashes, words, at);
        together(hashes, fine, at);
        together(hashes, coarse, at);
        hashes.add(coarse[at - 2], coarse[at - 1], coarse[at + 1], coarse[at + 2]);
        hashes.add(words[at - 1], coarse[at + 1], coarse[at + 2], 1);
        hashes.add(coarse[at - 2], coarse[at - 1], words[at + 1], 2);
        hashes.add(words[at - 1], fine[at + 1], 0, 3);
        hashes.add(fine[at - 1], words[at + 1], 0, 4);
        apart(hashes, fine, coarse);
        hashes.bag(words, at - REACH, at - 4);
        hashes.bag(words, at + 4, at + REACH);
    }

    /** What stands close by, seen word by word on one side and by its kind on the other. */
    private void apart(Hashes hashes, int[] fine, int[] coarse) {
        int at = REACH;
        hashes.add(words[at - 2], words[at + 1], 0, 5);
        hashes.add(words[at - 1], words[at + 2], 0, 6);
        hashes.add(words[at - 1], words[at + 1], words[at + 2], 7);
        hashes.add(fine[at - 2], fine[at - 1], fine[at + 1], fine[at + 2]);
        hashes.add(words[at - 2], words[at - 1], words[at + 1], words[at + 2]);
        hashes.add(words[at - 1], fine[at + 1], fine[at + 2], 8);
        hashes.add(fine[at - 2], fine[at - 1], words[at + 1], 9);
        hashes.add(fine[at - 1], coarse[at + 1], coarse[at + 2], coarse[at + 3]);
        hashes.add(coarse[at - 3], coarse[at - 2], coarse[at - 1], fine[at + 1]);
    }

    private static void alone(Hashes hashes, int[] row, int at) {
        for (int distance = 1; distance <= 3; distance++) {
            hashes.add(row[at - distance], 0, 0, 0);
            hashes.add(row[at + distance], 0, 0, 0);
        }
    }

    private static void together(Hashes hashes, int[] row, int at) {
        hashes.add(row[at - 2], row[at - 1], 0, 0);
        hashes.add(row[at + 1], row[at + 2], 0, 0);
        hashes.add(row[at - 1], row[at + 1], 0, 0);
        hashes.add(row[at - 3], row[at - 2], row[at - 1], 0);
        hashes.add(row[at + 1], row[at + 2], row[at + 3], 0);
        hashes.add(row[at - 2], row[at - 1], row[at + 1], 0);
    }

    /** Puts hashes in a row; each place in the row is a kind of feature, but those of a bag. */
    private static final class Hashes {
        private final int[] row;
        private int size;

        Hashes(int[] row) {
            this.row = row;
        }

        void add(int a, int b, int c, int d) {
            row[size] = hash(size, a, b, c, d);
            size++;
        }

        /** Words that are all of one kind of feature, wherever they stand. */
        void bag(int[] words, int from, int to) {
            int kind = size;
            for (int i = from; i <= to; i++) {
                row[size++] = hash(kind, words[i], 0, 0, 0);
            }
        }

        private static int hash(int kind, int a, int b, int c, int d) {
            int hash = kind + 1;
            hash = (hash ^ a) * 0x85EBCA6B;
            hash = (hash ^ (hash >>> 13) ^ b) * 0xC2B2AE35;
            hash = (hash ^ (hash >>> 16) ^ c) * 0x27D4EB2F;
            hash = (hash ^ (hash >>> 15) ^ d) * 0x85EBCA6B;
            return (hash ^ (hash >>> 14)) & (FEATURES - 1);
        }
    }
}
