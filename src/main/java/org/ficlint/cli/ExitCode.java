package org.ficlint.cli;

/** How a run ended, for shells, hooks and CI. */
public enum ExitCode {
    /** Nothing found, or nothing grave enough to fail. */
    CLEAN(0),
    /** Problems at or above {@code --fail-on}. */
    PROBLEMS(1),
    /** The job could not be done: wrong usage, a missing or unreadable file, a crash. */
    TROUBLE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the shell sees. */
    public int code() {
        return code;
    }
}
