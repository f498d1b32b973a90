package org.ficlint.manuscript;

import org.ficlint.text.LineIndex;
import org.ficlint.text.Position;
import org.ficlint.text.Span;

/**
 * Where the words of a manuscript stand for people: on which line of the file or, in a word processor's file, in which
 * paragraph.
 */
public final class Places {
    private final Manuscript manuscript;
    private final boolean ofFile;
    private final LineIndex index;

    Places(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.ofFile = manuscript.source().markup().hasLines();
        this.index = ofFile ? manuscript.source().lines() : new LineIndex(manuscript.text());
    }

    /** How many lines there are. */
    public int lines() {
        return ofFile ? index.lines() : paragraph(index.lines());
    }

    /** Where {@code span} of the reading text begins. */
    public Position start(Span span) {
        return position(source(span).start());
    }

    /** Where {@code span} of the reading text ends, exclusive. */
    public Position end(Span span) {
        return position(source(span).end());
    }

    /** The column that {@code span} of the reading text begins in, counted in the bytes that the line has as UTF-8. */
    public int startByte(Span span) {
        return index.byteColumn(source(span).start());
    }

    /** The column that {@code span} of the reading text ends in, exclusive, counted in bytes. */
    public int endByte(Span span) {
        return index.byteColumn(source(span).end());
    }

    /** The line that {@code span} of the reading text begins on. */
    public int firstLine(Span span) {
        return line(source(span).start());
    }

    /** The line that the last character of {@code span} of the reading text is on. */
    public int lastLine(Span span) {
        Span source = source(span);
        return line(Math.max(source.start(), source.end() - 1));
    }

    private Span source(Span span) {
        return ofFile ? manuscript.map().toSource(span) : span;
    }

    private Position position(int offset) {
        Position position = index.position(offset);
        return ofFile ? position : new Position(paragraph(position.line()), position.column());
    }

    private int line(int offset) {
        return ofFile ? index.lineOf(offset) : paragraph(index.lineOf(offset));
    }

    /** Paragraphs of a reading text are parted by one empty line. */
    private static int paragraph(int line) {
        return (line + 1) / 2;
    }
}
