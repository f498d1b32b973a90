package org.ficlint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a derived text lies over its source.
 *
 * <p>It is made together with the derived text by a {@link Builder}, so that the two cannot disagree. Each stretch of
 * the derived text is a copy of the source, stands for source characters that are spelt otherwise (an entity, a hard
 * line wrap), or was invented (a paragraph break).
 */
public final class OffsetMap {
    // Parallel arrays, one element a piece: where it starts in the derived text, where and how long it is in the
    // source, and whether it is a copy.
    private final int[] derived;
    private final int[] source;
    private final int[] sourceLength;
    private final boolean[] copied;
    private final int length;

    private OffsetMap(Builder b) {
        derived = Arrays.copyOf(b.derived, b.size);
        source = Arrays.copyOf(b.source, b.size);
        sourceLength = Arrays.copyOf(b.sourceLength, b.size);
        copied = Arrays.copyOf(b.copied, b.size);
        length = b.text.length();
    }

    /** The source characters that {@code span} of the derived text stands for. */
    public Span toSource(Span span) {
        int start = startInSource(span.start());
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        return new Span(start, Math.max(start, endInSource(span.end())));
    }

    /** Whether {@code span} of the derived text stands in the source letter by letter, so that it can be edited. */
    public boolean isVerbatim(Span span) {
        int first = piece(span.start());
        int last = piece(Math.max(span.start(), span.end() - 1));
        for (int i = first; i <= last; i++) {
            boolean joined = i == first || source[i] == source[i - 1] + sourceLength[i - 1];
            if (i >= 0 && !(copied[i] && joined)) {
                return false;
            }
        }
        return first >= 0;
    }

    /**
     * Where the characters of {@code span} stand in the source, letter by letter, in as few stretches as that takes;
     * none if any of them is spelt otherwise there or stands nowhere.
     */
    public List<Span> stretches(Span span) {
        List<Span> found = new ArrayList<>();
        for (int i = Math.max(0, piece(span.start())); i < derived.length && derived[i] < span.end(); i++) {
            if (!copied[i]) {
                return List.of();
            }
            int from = Math.max(span.start(), derived[i]);
            int to = Math.min(span.end(), derived[i] + sourceLength[i]);
            Span here = new Span(source[i] + from - derived[i], source[i] + to - derived[i]);
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).end() == here.start()) {
                found.set(last, new Span(found.get(last).start(), here.end()));
            } else {
                found.add(here);
            }
        }
        return found;
    }

    private int startInSource(int offset) {
        int i = piece(offset);
        if (i < 0) {
            return 0;
        }
        if (offset >= length && !copied[i]) {
            return source[i] + sourceLength[i];
        }
        return copied[i] ? source[i] + (offset - derived[i]) : source[i];
    }

    private int endInSource(int end) {
        int i = piece(end - 1);
        return copied[i] ? source[i] + (end - derived[i]) : source[i] + sourceLength[i];
    }

    private int piece(int offset) {
        int i = Arrays.binarySearch(derived, offset);
        return i >= 0 ? i : -i - 2;
    }

    /** Appends derived text and its map together. */
    public static final class Builder {
        private final String from;
        private final StringBuilder text = new StringBuilder();
        private int[] derived = new int[64];
        private int[] source = new int[64];
        private int[] sourceLength = new int[64];
        private boolean[] copied = new boolean[64];
        private int size;

        /** Starts an empty derived text over {@code source}. */
        public Builder(String source) {
            this.from = source;
        }

        /** Appends the source's characters in {@code span} as they are. */
        public Builder copy(Span span) {
            return append(span.in(from), span, true);
        }

        /** Appends {@code chars}, which the source spells as the characters in {@code span}. */
        public Builder decoded(String chars, Span span) {
            return append(chars, span, false);
        }

        /** Appends {@code chars}, which stand nowhere in the source, at the source offset {@code at}. */
        public Builder invented(String chars, int at) {
            return append(chars, new Span(at, at), false);
        }

        /** How much derived text there is by now: the offset at which the next piece will start. */
        public int length() {
            return text.length();
        }

        /** The derived text. */
        public String text() {
            return text.toString();
        }

        /** The map of the derived text. */
        public OffsetMap map() {
            return new OffsetMap(this);
        }

        private Builder append(String chars, Span span, boolean copy) {
            if (chars.isEmpty()) {
                return this;
            }
            if (size == derived.length) {
                derived = Arrays.copyOf(derived, 2 * size);
                source = Arrays.copyOf(source, 2 * size);
                sourceLength = Arrays.copyOf(sourceLength, 2 * size);
                copied = Arrays.copyOf(copied, 2 * size);
            }
            derived[size] = text.length();
            source[size] = span.start();
            sourceLength[size] = span.length();
            copied[size] = copy;
            size++;
            text.append(chars);
            return this;
        }
    }
}
