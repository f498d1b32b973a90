package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ficlint.prose.Where;
import org.ficlint.report.FileReport;
import org.ficlint.report.Problem;
import org.ficlint.report.Report;
import org.ficlint.report.Snippet;
import org.ficlint.report.Unreadable;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Position;
import org.ficlint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {

    private static Report report(List<Unreadable> unreadable, Severity... severities) {
        List<Problem> problems = Stream.of(severities)
                .map(s -> new Problem(
                        "r",
                        "c",
                        s,
                        "m",
                        new Position(1, 1),
                        new Position(1, 2),
                        "x",
                        Where.NARRATION,
                        List.of(),
                        Fix.NONE,
                        List.of(),
                        new Snippet("x", new Span(0, 1), false, false),
                        "0"))
                .toList();
        FileReport file = new FileReport("a.txt", 1, "en-US", problems, List.of(), List.of());
        return new Report("1", List.of(file), unreadable);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, PROBLEMS",
        "ERROR, WARNING, CLEAN",
        "WARNING, ERROR, PROBLEMS",
        "WARNING, WARNING, PROBLEMS",
        "WARNING, HINT, CLEAN",
        "HINT, HINT, PROBLEMS",
        "NEVER, ERROR, CLEAN",
    })
    void failsFromASeverityOn(FailOn failOn, Severity found, ExitCode expected) {
        assertThat(failOn.exitCode(report(List.of(), found))).isEqualTo(expected);
        assertThat(failOn.exitCode(report(List.of()))).isEqualTo(ExitCode.CLEAN);
        assertThat(failOn.exitCode(report(List.of(new Unreadable("b.txt", "gone")), found)))
                .isEqualTo(ExitCode.TROUBLE);
    }
}
