package org.ficlint.cli;

import org.ficlint.report.Visible;

/**
 * Tells somebody who waits at a terminal how far a long run has come, on one line that vanishes. Says nothing to files,
 * pipes and build servers.
 */
final class Progress {
    private static final String CLEAR_LINE = "\r\u001B[2K";

    private final Streams streams;
    private final boolean watched;
    private final int total;
    private int done;

    /** Progress through {@code total} chapters. */
    Progress(Streams streams, Surroundings surroundings, int total) {
        this.streams = streams;
        this.total = total;
        boolean atTerminal = surroundings.terminals().contains("e")
                && !surroundings.variable("TERM").equals("dumb");
        this.watched = atTerminal && surroundings.variable("CI").isEmpty() && total > 1;
    }

    /** The next chapter is looked at now. */
    void next(String path) {
        done++;
        if (watched) {
            streams.err().print(CLEAR_LINE + "checking " + done + " of " + total + ": " + Visible.text(path));
            streams.err().flush();
        }
    }

    /** All chapters have been looked at. */
    void end() {
        if (watched) {
            streams.err().print(CLEAR_LINE);
            streams.err().flush();
        }
    }
}
