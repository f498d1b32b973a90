package org.ficlint.format;

import org.ficlint.manuscript.Manuscript;

/** A file format that a chapter can come in. */
public interface Format {

    /**
     * Reads a file as a manuscript whose blocks have no roles yet.
     *
     * @param name the path as the user gave it
     * @param bytes the whole file
     * @throws UnreadableException if it is not of this format
     */
    Manuscript read(String name, byte[] bytes) throws UnreadableException;
}
