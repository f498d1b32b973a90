package org.ficlint.report;

/** A way to print a report. */
@FunctionalInterface
public interface Reporter {

    /** Appends the report to {@code out}, whole, ending with a line break. */
    void print(Report report, StringBuilder out);
}
