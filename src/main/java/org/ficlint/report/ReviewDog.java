package org.ficlint.report;

import java.util.Map;
import org.ficlint.rule.Severity;

/**
 * Reviewdog's rdjsonl: one line of JSON for each problem, whose columns count bytes of UTF-8.
 *
 * @param hints whether hints are listed
 */
public record ReviewDog(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        for (FileReport file : report.files()) {
            file.shown(hints).forEach(p -> JsonText.appendLine(diagnostic(Paths.relative(file.path()), p), out));
        }
    }

    private static Map<String, Object> diagnostic(String path, Problem problem) {
        Map<String, Object> range = Ordered.map(
                "start",
                Ordered.map(
                        "line",
                        problem.start().line(),
                        "column",
                        problem.bytes().start()),
                "end",
                Ordered.map(
                        "line", problem.end().line(), "column", problem.bytes().end()));
        Map<String, Object> diagnostic = Ordered.map(
                "message",
                problem.message(),
                "location",
                Ordered.map("path", path, "range", range),
                "severity",
                severity(problem.severity()),
                "source",
                Map.of("name", "fic-lint"),
                "code",
                Map.of("value", problem.rule()));
        // Where the words don't stand in the file as they read, a suggestion put there would spoil the file.
        if (problem.isOneEdit()) {
            diagnostic.put(
                    "suggestions",
                    problem.suggestions().stream()
                            .map(s -> Ordered.map("range", range, "text", s))
                            .toList());
        }
        return diagnostic;
    }

    private static String severity(Severity severity) {
        return severity == Severity.HINT ? "INFO" : severity.name();
    }
}
