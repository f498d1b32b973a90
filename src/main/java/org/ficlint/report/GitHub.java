package org.ficlint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ficlint.rule.Severity;

/**
 * Commands for a GitHub workflow, which shows each problem beside its line. GitHub takes ten of each kind from a step; the
 * rest is printed as {@link Compact} does, after the word "also", and is meant to be told in the step's summary, too.
 *
 * @param hints whether hints are shown
 */
public record GitHub(boolean hints) implements Reporter {
    private static final int MOST = 10;

    private record Placed(FileReport file, Problem problem) {}

    @Override
    public void print(Report report, StringBuilder out) {
        List<Placed> all = new ArrayList<>();
        report.files().forEach(file -> file.shown(hints).forEach(p -> all.add(new Placed(file, p))));
        all.sort(Comparator.comparing(placed -> placed.problem().severity()));
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Placed placed : all) {
            Problem problem = placed.problem();
            if (counts.merge(problem.severity(), 1, Integer::sum) <= MOST) {
                command(placed.file().path(), problem, out);
            } else {
                out.append("also ");
                Compact.line(placed.file().path(), problem, out);
            }
        }
    }

    /** Whether there are more problems of a kind than GitHub shows. */
    public boolean isTooMuch(Report report) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        report.files().forEach(f -> f.shown(hints).forEach(p -> counts.merge(p.severity(), 1, Integer::sum)));
        return counts.values().stream().anyMatch(count -> count > MOST);
    }

    private static void command(String path, Problem problem, StringBuilder out) {
        String name = problem.severity() == Severity.HINT
                ? "notice"
                : problem.severity().label();
        out.append("::").append(name).append(" file=").append(property(Visible.text(path)));
        out.append(",line=").append(problem.start().line());
        out.append(",endLine=").append(problem.end().line());
        // GitHub refuses columns where a problem goes over several lines.
        if (problem.start().line() == problem.end().line()) {
            out.append(",col=").append(problem.start().column());
            out.append(",endColumn=").append(problem.end().column());
        }
        out.append(",title=").append(property(Visible.text(problem.rule())));
        out.append("::").append(data(Visible.text(Suggested.message(problem)))).append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
