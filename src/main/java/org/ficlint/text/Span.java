package org.ficlint.text;

/**
 * A stretch of text from {@code start} up to, not including, {@code end}, counted in UTF-16 units.
 *
 * <p>It is the only way this program says where something is. Unless a method says otherwise the offsets are those of
 * the reading text ({@code Manuscript.text}).
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code offset} is one of this span's characters. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character, or one of them is empty and lies within or beside the other. */
    public boolean overlaps(Span other) {
        if (isEmpty() || other.isEmpty()) {
            return start <= other.end && other.start <= end;
        }
        return start < other.end && other.start < end;
    }

    /** The same stretch, {@code by} characters further on. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** The characters of {@code text} that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
