package org.ficlint.report;

import java.util.Locale;
import org.ficlint.rule.Severity;

/** Numbers in words that agree with them. */
final class Counted {
    private Counted() {}

    /** The number and the noun, such as "1 error" or "1,200 words". */
    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** A report in one line that never changes its form: "3 errors, 5 warnings, 2 hints in 4 files". */
    static String summary(Report report) {
        return "%s, %s, %s in %s"
                .formatted(
                        plain(report.count(Severity.ERROR), "error"),
                        plain(report.count(Severity.WARNING), "warning"),
                        plain(report.count(Severity.HINT), "hint"),
                        plain(report.files().size(), "file"));
    }

    private static String plain(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
