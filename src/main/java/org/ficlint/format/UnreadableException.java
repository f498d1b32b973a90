package org.ficlint.format;

/** A file is not something that can be read as a chapter; the message says why, in words for its author. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String reason) {
        super(reason);
    }
}
