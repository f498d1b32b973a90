package org.ficlint.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ficlint.Golden;
import org.ficlint.rule.Fix;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report in every form, compared with files in {@code src/test/resources/golden}. */
class GoldenReportTest {
    private static final RuleCard CARD = new RuleCard(
            "vocative-comma",
            "Comma around a name",
            "punctuation",
            Severity.WARNING,
            Fix.UNSAFE,
            "Somebody spoken to is parted from the rest.\n\nThe comma tells **who** is meant.",
            List.of(),
            List.of(),
            "rules/context/vocative-comma.md");
    private static final List<RuleCard> CARDS = List.of(CARD);

    private static final Map<String, Reporter> FORMS = Map.ofEntries(
            Map.entry("terminal.txt", new Terminal(Style.PLAIN, 80, true)),
            Map.entry("terminal-narrow.txt", new Terminal(Style.PLAIN, 50, true)),
            Map.entry("terminal-wide.txt", new Terminal(Style.PLAIN, 120, true)),
            Map.entry("terminal-no-hints.txt", new Terminal(Style.PLAIN, 80, false)),
            Map.entry("terminal-coloured.txt", new Terminal(Style.COLOURED, 80, true)),
            Map.entry("compact.txt", new Compact(true)),
            Map.entry("compact-no-hints.txt", new Compact(false)),
            Map.entry("report.json", new Json(true)),
            Map.entry("report-no-hints.json", new Json(false)),
            Map.entry("report.jsonl", new JsonLines(true)),
            Map.entry("report.rdjsonl", new ReviewDog(true)),
            Map.entry("report.sarif", new Sarif(true, CARDS)),
            Map.entry("github.txt", new GitHub(true)),
            Map.entry("gitlab.json", new GitLab(true)),
            Map.entry("checkstyle.xml", new Checkstyle(true)),
            Map.entry("junit.xml", new JUnit(true)),
            Map.entry("report.md", new Markdown(true)));

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
