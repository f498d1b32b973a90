package org.ficlint.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ficlint.prose.Where;
import org.ficlint.report.FileReport.SetAside;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Edit;
import org.ficlint.text.Position;
import org.ficlint.text.Span;

/** A report made by hand, with something of everything that a reporter must print well. */
final class Fixture {
    private Fixture() {}

    static final Report REPORT = new Report(
            "1.2.3",
            List.of(
                    new FileReport(
                            "stories/the ferry.txt",
                            1204,
                            "en-GB",
                            List.of(
                                    problem(
                                            Severity.ERROR,
                                            "piqued-interest",
                                            7,
                                            "The letter had [peaked her interest].",
                                            "Interest is piqued (pricked), not peaked (at its height).",
                                            "piqued her interest"),
                                    problem(
                                            Severity.WARNING,
                                            "vocative-comma",
                                            31,
                                            "…and when the ferry had gone at last and nobody but the gulls was left to hear"
                                                    + " him, he said it aloud: “Come [home Maren],” and the harbour said"
                                                    + " nothing, as harbours do on a Sunday in…",
                                            "A comma parts the name of somebody spoken to from the rest.",
                                            "home, Maren"),
                                    problem(
                                            Severity.HINT,
                                            "echo",
                                            112,
                                            "The 灯台 was [dark] and the dark was cold 👩‍👩‍👧.",
                                            "“Dark” stands twice within a few words.")),
                            List.of(
                                    new SetAside("author's note", 1, 1),
                                    new SetAside("header", 3, 9),
                                    new SetAside("author's note", 140, 144)),
                            List.of("The encoding was guessed: Windows-1252.")),
                    new FileReport("stories/clean.txt", 800, "en-GB", List.of(), List.of(), List.of()),
                    new FileReport(
                            "stories/tide 2.txt",
                            1,
                            "en-US",
                            List.of(problem(
                                    Severity.ERROR,
                                    "UPPERCASE_SENTENCE_START",
                                    1204,
                                    "灯台の猫 [grinned],” she said. 😀",
                                    "This sentence does not start with an uppercase letter, which readers of English"
                                            + " expect wherever a new sentence begins.",
                                    "Grinned",
                                    "She grinned",
                                    "He grinned",
                                    "They grinned")),
                            List.of(),
                            List.of())),
            List.of(new Unreadable("stories/cover.png", "this is a picture, not a text")));

    /** A problem whose place is marked in its line by square brackets, and whose line is cut where it has dots. */
    static Problem problem(
            Severity severity, String rule, int line, String marked, String message, String... suggestions) {
        boolean before = marked.startsWith("…");
        boolean after = marked.endsWith("…");
        String bare = marked.substring(before ? 1 : 0, marked.length() - (after ? 1 : 0));
        int start = bare.indexOf('[');
        int end = bare.indexOf(']', start) - 1;
        String text = bare.substring(0, start) + bare.substring(start + 1, end + 1) + bare.substring(end + 2);
        return new Problem(
                rule,
                "some-category",
                severity,
                message,
                new Position(line, start + 1),
                new Position(line, end + 1),
                new ByteColumns(bytes(text, start), bytes(text, end)),
                text.substring(start, end),
                Where.NARRATION,
                List.of(suggestions),
                suggestions.length == 0 ? Fix.NONE : Fix.UNSAFE,
                suggestions.length == 0 ? List.of() : List.of(new Edit(new Span(start, end), suggestions[0])),
                new Snippet(text, new Span(start, end), before, after),
                "0123456789abcdef");
    }

    private static int bytes(String text, int end) {
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length + 1;
    }

    /** A report of one file with one problem. */
    static Report of(String path, Problem problem) {
        FileReport file = new FileReport(path, 10, "en-US", List.of(problem), List.of(), List.of());
        return new Report("1.2.3", List.of(file), List.of());
    }

    /** What a reporter prints. */
    static String print(Reporter reporter, Report report) {
        StringBuilder out = new StringBuilder();
        reporter.print(report, out);
        return out.toString();
    }
}
