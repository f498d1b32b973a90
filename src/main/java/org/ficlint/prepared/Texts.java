package org.ficlint.prepared;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Many texts, each made when it is first asked for, and then the same object for everybody. */
final class Texts {
    private final int[] ends;
    private final byte[] all;
    private final AtomicReferenceArray<String> made;

    /**
     * Texts that follow upon each other.
     *
     * @param ends where each ends in {@code all}
     */
    Texts(int[] ends, byte[] all) {
        this.ends = ends;
        this.all = all;
        this.made = new AtomicReferenceArray<>(ends.length);
    }

    String get(int index) {
        String text = made.get(index);
        if (text == null) {
            int start = index == 0 ? 0 : ends[index - 1];
            String read = new String(all, start, ends[index] - start, StandardCharsets.UTF_8).intern();
            made.set(index, read);
            return read;
        }
        return text;
    }

    int size() {
        return ends.length;
    }
}
