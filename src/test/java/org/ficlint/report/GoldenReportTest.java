package org.ficlint.report;

import java.util.Map;
import java.util.stream.Stream;
import org.ficlint.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report in every form, compared with files in {@code src/test/resources/golden}. */
class GoldenReportTest {
    private static final Map<String, Reporter> FORMS = Map.of(
            "terminal.txt", new Terminal(Style.PLAIN, 80, true),
            "terminal-narrow.txt", new Terminal(Style.PLAIN, 50, true),
            "terminal-wide.txt", new Terminal(Style.PLAIN, 120, true),
            "terminal-no-hints.txt", new Terminal(Style.PLAIN, 80, false),
            "terminal-coloured.txt", new Terminal(Style.COLOURED, 80, true),
            "compact.txt", new Compact(true),
            "compact-no-hints.txt", new Compact(false),
            "report.json", new Json(true),
            "report-no-hints.json", new Json(false));

    @TestFactory
    Stream<DynamicTest> isAsBefore() {
        return FORMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(form -> DynamicTest.dynamicTest(
                        form.getKey(),
                        () -> Golden.assertSame(
                                "golden/" + form.getKey(), Fixture.print(form.getValue(), Fixture.REPORT))));
    }
}
