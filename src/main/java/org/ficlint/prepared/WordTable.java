package org.ficlint.prepared;

import java.util.Map;

/**
 * Which number a text has: a hash table that is read as two arrays, without making its texts.
 *
 * <p>It keeps a hash of 64 bits instead of the text. No two texts of a table share one; that a text which is not in a
 * table of 200,000 is taken for one that is happens once in a hundred million million questions.
 */
final class WordTable {
    /** What is said of a text that is not there. */
    static final int NONE = -1;

    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int SMALLEST = 16;

    private final long[] hashes;
    private final int[] numbers;

    private WordTable(long[] hashes, int[] numbers) {
        this.hashes = hashes;
        this.numbers = numbers;
    }

    /**
     * A table of these texts.
     *
     * @throws IllegalArgumentException if two have the same hash
     */
    static WordTable of(Map<String, Integer> numbers) {
        int size = Math.max(SMALLEST, Integer.highestOneBit(numbers.size()) * 4);
        WordTable table = new WordTable(new long[size], new int[size]);
        numbers.forEach(table::put);
        return table;
    }

    static WordTable read(Packed packed) {
        return new WordTable(packed.longs(), packed.numbers());
    }

    void write(Packing packing) {
        packing.longs(hashes).numbers(numbers);
    }

    /** The number of {@code text}, or {@link #NONE}. */
    int get(String text) {
        int place = place(hash(text));
        return hashes[place] == 0 ? NONE : numbers[place];
    }

    private void put(String text, int number) {
        long hash = hash(text);
        int place = place(hash);
        if (hashes[place] != 0) {
            throw new IllegalArgumentException("two texts have the same hash, one is " + text);
        }
        hashes[place] = hash;
        numbers[place] = number;
    }

    /** Where the hash stands, or would stand: never full, so an empty place always comes. */
    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash >>> 17) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long hash(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * STEP;
        }
        hash = (hash ^ (hash >>> 32)) * MIX;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
