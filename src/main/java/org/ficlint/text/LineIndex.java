package org.ficlint.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the lines of a text begin, to turn offsets into positions. LF, CRLF and a lone CR each end a line. */
public final class LineIndex {
    private final String text;
    private final int[] starts;

    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[64];
        int n = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (ends) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, n);
    }

    /** How many lines there are; a text that ends with a line break has no further, empty line after it. */
    public int lines() {
        return starts.length > 1 && starts[starts.length - 1] == text.length() ? starts.length - 1 : starts.length;
    }

    /** The line, from 1, that holds {@code offset}. */
    public int lineOf(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The characters of line {@code line}, from 1, without what ends it. */
    public Span line(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** The position of {@code offset}, which may be the text's end. */
    public Position position(int offset) {
        int line = lineOf(offset);
        return new Position(line, text.codePointCount(starts[line - 1], offset) + 1);
    }

    /** The column of {@code offset}, from 1, counted in the bytes that the line has as UTF-8. */
    public int byteColumn(int offset) {
        String before = text.substring(starts[lineOf(offset) - 1], offset);
        return before.getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
