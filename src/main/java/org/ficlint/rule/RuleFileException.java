package org.ficlint.rule;

/** A rule file that cannot be read: what is wrong, in which file and line, with the lines around it. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    /** A fault in {@code file} at {@code line}, counted from 1; {@code frame} shows the lines around it. */
    public RuleFileException(String file, int line, String reason, String frame) {
        super(file + ":" + line + ": " + reason + (frame.isEmpty() ? "" : "\n" + frame));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The file's path as the catalogue names it. */
    public String file() {
        return file;
    }

    /** The line of the fault, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }
}
