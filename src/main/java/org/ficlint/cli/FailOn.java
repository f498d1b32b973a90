package org.ficlint.cli;

import java.util.Arrays;
import java.util.Locale;
import org.ficlint.report.Report;
import org.ficlint.rule.Severity;

/** From which severity on a problem makes the run fail. */
enum FailOn {
    ERROR,
    WARNING,
    HINT,
    NEVER;

    /** How a run with this report ends. */
    ExitCode exitCode(Report report) {
        boolean fails = this != NEVER
                && Arrays.stream(Severity.values())
                        .filter(s -> s.atLeast(Severity.valueOf(name())))
                        .anyMatch(s -> report.count(s) > 0);
        if (!report.unreadable().isEmpty()) {
            return ExitCode.TROUBLE;
        }
        return fails ? ExitCode.PROBLEMS : ExitCode.CLEAN;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
