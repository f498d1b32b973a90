package org.ficlint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A Code Quality report for GitLab, which takes problems of one fingerprint for one problem.
 *
 * @param hints whether hints are listed
 */
public record GitLab(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        List<Object> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FileReport file : report.files()) {
            String path = Paths.relative(file.path());
            for (Problem problem : file.shown(hints)) {
                String fingerprint = problem.fingerprint();
                while (!seen.add(fingerprint)) {
                    fingerprint = rehashed(path + "\n" + fingerprint);
                }
                issues.add(issue(path, problem, fingerprint));
            }
        }
        JsonText.append(issues, out);
    }

    private static Map<String, Object> issue(String path, Problem problem, String fingerprint) {
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("description", problem.message());
        issue.put("check_name", problem.rule());
        issue.put("fingerprint", fingerprint);
        issue.put(
                "severity",
                switch (problem.severity()) {
                    case ERROR -> "major";
                    case WARNING -> "minor";
                    case HINT -> "info";
                });
        issue.put(
                "location",
                Ordered.map(
                        "path", path, "lines", Map.of("begin", problem.start().line())));
        return issue;
    }

    private static String rehashed(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
