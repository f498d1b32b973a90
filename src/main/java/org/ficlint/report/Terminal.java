package org.ficlint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ficlint.report.Style.Ink;

/**
 * The report for an author at a terminal: each file's problems with the words they are about.
 *
 * @param style whether it is coloured
 * @param columns how wide it may get
 * @param hints whether hints are shown; they are counted in any case
 */
public record Terminal(Style style, int columns, boolean hints) implements Reporter {
    private static final int NARROWEST = 40;

    public Terminal {
        columns = Math.max(columns, NARROWEST);
    }

    @Override
    public void print(Report report, StringBuilder out) {
        for (FileReport file : report.files()) {
            List<Problem> shown = file.shown(hints);
            if (!shown.isEmpty() || !file.notices().isEmpty() || report.files().size() == 1) {
                heading(file, out);
                Gutter gutter = Gutter.of(shown, this);
                shown.forEach(p -> gutter.print(p, out));
            }
        }
        long hidden = report.files().stream()
                .mapToLong(f -> f.problems().size() - f.shown(hints).size())
                .sum();
        if (hidden > 0) {
            String unseen = Counted.of(hidden, "hint") + " not shown: ask for them with --hints";
            out.append(style.paint(Ink.QUIET, unseen)).append('\n');
        }
        if (!report.files().isEmpty()) {
            out.append(Counted.summary(report)).append('\n');
        }
    }

    private void heading(FileReport file, StringBuilder out) {
        out.append(style.paint(Ink.PATH, Visible.path(file.path()))).append('\n');
        quiet("  " + file.dialect() + ", " + Counted.of(file.words(), "word"), out);
        if (!file.setAside().isEmpty()) {
            quiet("  set aside: " + SetAsideList.of(file.setAside()), out);
        }
        for (String notice : file.notices()) {
            quiet("  note: " + Visible.text(notice), out);
        }
        out.append('\n');
    }

    private void quiet(String text, StringBuilder out) {
        String indent = "  ";
        out.append(Wrapped.lines(text, columns - indent.length()).stream()
                .map(line -> indent + style.paint(Ink.QUIET, line) + "\n")
                .collect(Collectors.joining()));
    }
}
