package org.ficlint.manuscript;

import org.ficlint.text.LineIndex;

/**
 * A file's characters as decoded, or those of one entry of a zipped file.
 *
 * @param name the path as the user gave it; of one chapter of a book, that and the entry: {@code book.epub!/ch01.xhtml}
 * @param text the characters, without a byte order mark
 * @param markup how it spells its characters
 */
public record Source(String name, String text, Markup markup) {

    /** A source without markup. */
    public Source(String name, String text) {
        this(name, text, Markup.NONE);
    }

    /** The lines of this source, made anew at each call. */
    public LineIndex lines() {
        return new LineIndex(text);
    }
}
