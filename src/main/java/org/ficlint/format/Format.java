package org.ficlint.format;

import java.util.List;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.text.Edit;

/** A file format that a chapter can come in. */
interface Format {

    /**
     * Reads a file as a manuscript whose blocks have no roles yet but where the format marks them.
     *
     * @param name the path as the user gave it
     * @param bytes the whole file
     * @throws UnreadableException if it is not of this format
     */
    Manuscript read(String name, byte[] bytes) throws UnreadableException;

    /**
     * The whole file with changes made to the characters that were read, and to nothing else.
     *
     * @param bytes the file as it is
     * @param edits changes to {@code Manuscript.source}
     * @throws UnreadableException if they can't be written
     */
    byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException;
}
