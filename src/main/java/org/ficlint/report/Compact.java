package org.ficlint.report;

/**
 * One line a problem, for editors and other programs: {@code path:line:column: severity: message [rule]}.
 *
 * @param hints whether hints are shown
 */
public record Compact(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        for (FileReport file : report.files()) {
            for (Problem problem : file.shown(hints)) {
                line(file.path(), problem, out);
            }
        }
    }

    static void line(String path, Problem problem, StringBuilder out) {
        out.append("%s:%d:%d: %s: %s [%s]\n"
                .formatted(
                        Visible.path(path),
                        problem.start().line(),
                        problem.start().column(),
                        problem.severity().label(),
                        Visible.text(problem.message()),
                        Visible.text(problem.rule())));
    }
}
