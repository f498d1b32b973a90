package org.ficlint.format;

import java.util.Arrays;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;

/**
 * The characters of one paragraph as they come out of runs and tags, each with its place in the source.
 *
 * <p>A finished paragraph is what a reader sees: white space trimmed and, where the format says that it means nothing,
 * collapsed; and italics between asterisks, as writers put them in plain text, so that a thought is a thought whatever
 * format it comes in.
 */
final class Paragraph {
    private static final String AFTER_NO_SPACE = ".,;:!?…)]}”’%";
    private static final String BEFORE_NO_SPACE = "“‘([{";

    private final boolean collapsing;
    private char[] chars = new char[256];
    // Where each character stands in the source; a copy of a source character has no end of its own.
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] marks = new byte[256];
    private int size;
    private int from;
    private boolean seam;

    private static final byte ITALIC = 1;
    private static final byte COPIED = 2;
    private static final byte AFTER_TAG = 4;

    /** A paragraph in which runs of white space are one space, or stay as they are. */
    Paragraph(boolean collapsing) {
        this.collapsing = collapsing;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Says that a tag stands here, so that white space beside it may be its writer's program's, not the writer's. */
    void seam() {
        seam = true;
    }

    /** Adds the source's character {@code c} at {@code at}. */
    void copy(char c, int at, boolean italic) {
        add(c, at, at + 1, (byte) ((italic ? ITALIC : 0) | COPIED));
    }

    /** Adds {@code text}, which the source spells as the characters of {@code span}. */
    void decoded(String text, Span span, boolean italic) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), span.start(), span.end(), italic ? ITALIC : 0);
        }
    }

    private void add(char c, int start, int end, byte mark) {
        if (Characters.isUnseen(c)) {
            return;
        }
        boolean space = Characters.isOddSpace(c) || (Character.isWhitespace(c) && (collapsing || c != '\t'));
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        chars[size] = space ? ' ' : c;
        starts[size] = start;
        ends[size] = end;
        boolean same = !space || c == ' ';
        marks[size] = (byte) ((same ? mark : mark & ~COPIED) | (seam ? AFTER_TAG : 0));
        size++;
        seam = false;
    }

    /** Takes away the white space that means nothing; returns whether anything is left. */
    boolean settle() {
        if (collapsing) {
            collapse();
        }
        from = 0;
        while (from < size && Character.isWhitespace(chars[from])) {
            from++;
        }
        while (size > from && Character.isWhitespace(chars[size - 1])) {
            size--;
        }
        bridgeItalics();
        return from < size;
    }

    /** Where the first character that a reader sees stands in the source, once settled. */
    int place() {
        return starts[from];
    }

    /** Appends what a reader sees, once settled. */
    void writeTo(OffsetMap.Builder out) {
        for (int i = from; i < size; ) {
            int end = i + 1;
            while (end < size && isItalic(end) == isItalic(i)) {
                end++;
            }
            String sign = isItalic(i) && isMarked(i, end) ? "*" : "";
            out.invented(sign, starts[i]);
            write(i, end, out);
            out.invented(sign, ends[end - 1]);
            i = end;
        }
    }

    /** Starts anew. */
    void clear() {
        size = 0;
        seam = false;
    }

    /** One space for many, and none that a tag put before a full stop: {@code <em>Hamlet </em>.} */
    private void collapse() {
        int to = 0;
        for (int i = 0; i < size; ) {
            int end = i;
            boolean tag = false;
            while (end < size && chars[end] == ' ') {
                tag |= (marks[end] & AFTER_TAG) != 0;
                end++;
            }
            tag |= end < size && (marks[end] & AFTER_TAG) != 0;
            if (end == i) {
                move(i++, to++);
            } else {
                if (!(tag && isOfMarkup(to, end))) {
                    move(i, to++);
                }
                i = end;
            }
        }
        size = to;
    }

    /** Whether no writer would put a space between what was kept up to {@code to} and the character at {@code next}. */
    private boolean isOfMarkup(int to, int next) {
        if (to == 0 || next == size) {
            return false;
        }
        char before = chars[to - 1];
        char after = chars[next];
        boolean closing = after == '"' && (next + 1 == size || chars[next + 1] == ' ');
        boolean opening = before == '"' && (to == 1 || chars[to - 2] == ' ');
        boolean dots = after == '.' && next + 1 < size && chars[next + 1] == '.';
        return (AFTER_NO_SPACE.indexOf(after) >= 0 && !dots && after != '…')
                || BEFORE_NO_SPACE.indexOf(before) >= 0
                || closing
                || opening;
    }

    private void move(int at, int to) {
        chars[to] = chars[at];
        starts[to] = starts[at];
        ends[to] = ends[at];
        marks[to] = marks[at];
    }

    private boolean isItalic(int i) {
        return (marks[i] & ITALIC) != 0;
    }

    private boolean isCopied(int i) {
        return (marks[i] & COPIED) != 0;
    }

    /** White space is italic where what stands on both its sides is, and nowhere else. */
    private void bridgeItalics() {
        for (int i = from; i < size; i++) {
            if (Character.isWhitespace(chars[i])) {
                int end = i;
                while (end < size && Character.isWhitespace(chars[end])) {
                    end++;
                }
                boolean italic = i > from && end < size && isItalic(i - 1) && isItalic(end);
                for (int j = i; j < end; j++) {
                    marks[j] = (byte) (italic ? marks[j] | ITALIC : marks[j] & ~ITALIC);
                }
                i = end - 1;
            }
        }
    }

    /** Whether italics are words of their own, and not part of one, an ornament, or in asterisks already. */
    private boolean isMarked(int start, int end) {
        boolean word = false;
        for (int i = start; i < end && !word; i++) {
            word = Character.isLetterOrDigit(chars[i]);
        }
        boolean within = (start > from && Character.isLetterOrDigit(chars[start - 1]))
                || (end < size && Character.isLetterOrDigit(chars[end]));
        return word && !within && "*_".indexOf(chars[start]) < 0 && "*_".indexOf(chars[end - 1]) < 0;
    }

    private void write(int start, int to, OffsetMap.Builder out) {
        for (int i = start; i < to; ) {
            int end = i + 1;
            if (isCopied(i)) {
                while (end < to && isCopied(end) && starts[end] == starts[end - 1] + 1) {
                    end++;
                }
                out.copy(new Span(starts[i], ends[end - 1]));
            } else {
                while (end < to && !isCopied(end) && starts[end] == starts[i] && ends[end] == ends[i]) {
                    end++;
                }
                out.decoded(new String(chars, i, end - i), new Span(starts[i], ends[i]));
            }
            i = end;
        }
    }
}
