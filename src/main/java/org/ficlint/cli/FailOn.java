package org.ficlint.cli;

import java.util.Locale;
import org.ficlint.report.FileReport;
import org.ficlint.rule.Severity;
import org.ficlint.settings.Choices;

/** From which severity on a problem makes the run fail. */
enum FailOn {
    ERROR,
    WARNING,
    HINT,
    NEVER;

    /** What was chosen; a warning fails where nothing was. */
    static FailOn of(Choices choices) {
        return choices.failOn()
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(WARNING);
    }

    /** Whether a file with this report makes the run fail. */
    boolean isReached(FileReport file) {
        return this != NEVER
                && file.problems().stream().anyMatch(p -> p.severity().atLeast(Severity.valueOf(name())));
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
