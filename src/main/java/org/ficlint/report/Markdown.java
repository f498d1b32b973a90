package org.ficlint.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables in GitHub's kind of Markdown, one for each file with problems; no longer than GitHub takes for the summary of a
 * workflow's step.
 *
 * @param hints whether hints are listed
 */
public record Markdown(boolean hints) implements Reporter {
    /** GitHub takes 1,024 KiB; what comes after the tables needs some of it. */
    private static final int MOST_BYTES = 1_000_000;

    private static final int EXCERPT = 80;

    @Override
    public void print(Report report, StringBuilder out) {
        out.append("## fic-lint: ").append(Counted.summary(report)).append("\n");
        int bytes = 0;
        long untold = 0;
        for (FileReport file : report.files()) {
            List<Problem> shown = file.shown(hints);
            String head = shown.isEmpty() ? "" : head(file.path());
            for (Problem problem : shown) {
                String row = head + row(problem);
                int size = row.getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > MOST_BYTES) {
                    untold++;
                } else {
                    out.append(row);
                    bytes += size;
                    head = "";
                }
            }
        }
        if (untold > 0) {
            out.append("\nand ").append(Counted.of(untold, "problem")).append(" more\n");
        }
        for (Unreadable file : report.unreadable()) {
            out.append("\nNot read: %s: %s\n".formatted(MarkdownText.of(file.path()), MarkdownText.of(file.reason())));
        }
    }

    private static String head(String path) {
        return "\n### " + MarkdownText.of(path) + "\n\n| line | | text | problem | rule |\n|---:|---|---|---|---|\n";
    }

    private static String row(Problem problem) {
        Excerpt excerpt = Excerpt.of(problem.snippet(), EXCERPT);
        String marked = excerpt.marked().isEmpty() ? "" : "<b>" + MarkdownText.of(excerpt.marked()) + "</b>";
        return "| %d | %s | %s | %s | %s |\n"
                .formatted(
                        problem.start().line(),
                        problem.severity().label(),
                        MarkdownText.of(excerpt.before()) + marked + MarkdownText.of(excerpt.after()),
                        MarkdownText.of(Suggested.message(problem)),
                        MarkdownText.of(problem.rule()));
    }
}
