package org.ficlint.cli;

import java.util.Locale;

/** How a report is printed. */
enum OutputFormat {
    /** For people: each problem in its line of text. */
    TEXT,
    /** One line a problem. */
    COMPACT,
    /** For programs. */
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
