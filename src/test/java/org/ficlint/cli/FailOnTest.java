package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ficlint.prose.Where;
import org.ficlint.report.ByteColumns;
import org.ficlint.report.FileReport;
import org.ficlint.report.Problem;
import org.ficlint.report.Snippet;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Position;
import org.ficlint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {

    private static FileReport report(Severity... severities) {
        List<Problem> problems = Stream.of(severities)
                .map(s -> new Problem(
                        "r",
                        "c",
                        s,
                        "m",
                        new Position(1, 1),
                        new Position(1, 2),
                        new ByteColumns(1, 2),
                        "x",
                        Where.NARRATION,
                        List.of(),
                        Fix.NONE,
                        List.of(),
                        new Snippet("x", new Span(0, 1), false, false),
                        "0"))
                .toList();
        return new FileReport("a.txt", 1, "en-US", problems, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, WARNING, false",
        "WARNING, ERROR, true",
        "WARNING, WARNING, true",
        "WARNING, HINT, false",
        "HINT, HINT, true",
        "NEVER, ERROR, false",
    })
    void failsFromASeverityOn(FailOn failOn, Severity found, boolean expected) {
        assertThat(failOn.isReached(report(found))).isEqualTo(expected);
        assertThat(failOn.isReached(report())).isFalse();
    }
}
