package org.ficlint.manuscript;

import org.ficlint.text.LineIndex;

/**
 * A file's characters as decoded, or those of one entry of a zipped file.
 *
 * @param name the path as the user gave it
 * @param text the characters, without a byte order mark
 */
public record Source(String name, String text) {

    /** The lines of this source, made anew at each call. */
    public LineIndex lines() {
        return new LineIndex(text);
    }
}
