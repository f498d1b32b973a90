package org.ficlint;

/** The door: keeps the real standard output to itself, runs the command and exits. */
public final class Main {
    private Main() {}

    /** Runs fic-lint with the given arguments; the exit code is that of {@code ExitCode}. */
    public static void main(String[] args) {}
}
