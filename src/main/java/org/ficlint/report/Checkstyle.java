package org.ficlint.report;

import org.ficlint.rule.Severity;

/**
 * The XML of Checkstyle, which many build servers read.
 *
 * @param hints whether hints are listed
 */
public record Checkstyle(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        out.append(Xml.HEAD).append("<checkstyle version=\"4.3\">\n");
        for (FileReport file : report.files()) {
            out.append("  <file name=\"").append(Xml.text(file.path())).append("\">\n");
            for (Problem problem : file.shown(hints)) {
                String severity = problem.severity() == Severity.HINT
                        ? "info"
                        : problem.severity().label();
                out.append(
                        "    <error line=\"%d\" column=\"%d\" severity=\"%s\" message=\"%s\" source=\"fic-lint.%s\"/>\n"
                                .formatted(
                                        problem.start().line(),
                                        problem.start().column(),
                                        severity,
                                        Xml.text(problem.message()),
                                        Xml.text(problem.rule())));
            }
            out.append("  </file>\n");
        }
        out.append("</checkstyle>\n");
    }
}
