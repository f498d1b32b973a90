package org.ficlint.report;

import java.util.List;

/**
 * The XML of JUnit: a suite for each file, a failed case for each problem, one that succeeds for a file without any.
 *
 * @param hints whether hints are listed
 */
public record JUnit(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        out.append(Xml.HEAD).append("<testsuites name=\"fic-lint\">\n");
        for (FileReport file : report.files()) {
            List<Problem> shown = file.shown(hints);
            String path = Xml.text(file.path());
            out.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\">\n"
                    .formatted(path, Math.max(1, shown.size()), shown.size()));
            if (shown.isEmpty()) {
                out.append("    <testcase classname=\"%s\" name=\"no problems\"/>\n".formatted(path));
            }
            shown.forEach(problem -> append(path, problem, out));
            out.append("  </testsuite>\n");
        }
        out.append("</testsuites>\n");
    }

    private static void append(String path, Problem problem, StringBuilder out) {
        String place = problem.start().line() + ":" + problem.start().column();
        String message = Xml.text(problem.message());
        out.append(
                "    <testcase classname=\"%s\" name=\"%s at %s\">\n".formatted(path, Xml.text(problem.rule()), place));
        out.append("      <failure type=\"%s\" message=\"%s\">%s:%s: %s</failure>\n"
                .formatted(
                        problem.severity().label(),
                        message,
                        path,
                        place,
                        Xml.text(problem.snippet().text())));
        out.append("    </testcase>\n");
    }
}
