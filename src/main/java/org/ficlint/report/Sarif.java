package org.ficlint.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;

/**
 * SARIF 2.1.0, as GitHub's code scanning reads it: the gravest 5,000 problems, each with rule, place and fingerprint.
 *
 * @param hints whether hints are listed
 * @param cards the pages of our own rules
 */
public record Sarif(boolean hints, Collection<RuleCard> cards) implements Reporter {
    /** GitHub keeps no more. */
    private static final int MOST = 5000;

    /** GitHub takes ten megabytes, compressed: 5,000 messages of this length fit in whatever they say. */
    private static final int LONGEST_MESSAGE = 500;

    /** The folder that relative paths start from, as GitHub's own programs call it. */
    private static final String ROOT = "%SRCROOT%";

    public Sarif {
        cards = List.copyOf(cards);
    }

    private record Placed(FileReport file, Problem problem) {}

    @Override
    public void print(Report report, StringBuilder out) {
        List<Placed> placed = new ArrayList<>();
        report.files().forEach(file -> file.shown(hints).forEach(p -> placed.add(new Placed(file, p))));
        List<Placed> gravest = placed.stream()
                .sorted(Comparator.comparing(p -> p.problem().severity()))
                .limit(MOST)
                .toList();
        TreeMap<String, Problem> used = new TreeMap<>();
        gravest.forEach(p -> used.putIfAbsent(p.problem().rule(), p.problem()));
        SarifRules rules = new SarifRules(used, cards);
        Map<String, Object> driver =
                Ordered.map("name", "fic-lint", "version", report.version(), "rules", rules.descriptors());
        Map<String, Object> run = Ordered.map(
                "tool",
                Map.of("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "automationDetails",
                Map.of("id", "fic-lint/"),
                "originalUriBaseIds",
                Map.of(ROOT, Map.of("description", text("The folder that fic-lint was started in."))),
                "results",
                gravest.stream()
                        .map(p -> result(p.file().path(), p.problem(), rules))
                        .toList());
        String schema = "https://json.schemastore.org/sarif-2.1.0.json";
        JsonText.append(Ordered.map("$schema", schema, "version", "2.1.0", "runs", List.of(run)), out);
    }

    private static Map<String, Object> result(String path, Problem problem, SarifRules rules) {
        Map<String, Object> region = Ordered.map(
                "startLine", problem.start().line(),
                "startColumn", problem.start().column(),
                "endLine", problem.end().line(),
                "endColumn", problem.end().column());
        Map<String, Object> place =
                Map.of("physicalLocation", Ordered.map("artifactLocation", artifact(path), "region", region));
        return Ordered.map(
                "ruleId",
                problem.rule(),
                "ruleIndex",
                rules.index(problem.rule()),
                "level",
                level(problem.severity()),
                "message",
                text(message(problem)),
                "locations",
                List.of(place),
                "partialFingerprints",
                Ordered.map("ficLint/v1", problem.fingerprint(), "primaryLocationLineHash", problem.fingerprint()));
    }

    /** The message, which GitHub wants to be there and which must not run away. */
    private static String message(Problem problem) {
        String message = Suggested.message(problem);
        if (message.isBlank()) {
            return problem.rule();
        } else if (message.length() <= LONGEST_MESSAGE) {
            return message;
        }
        return message.substring(0, message.offsetByCodePoints(0, LONGEST_MESSAGE / 2)) + "…";
    }

    private static Map<String, Object> artifact(String path) {
        String uri = Paths.uri(path);
        return Paths.isAbsolute(path) ? Map.of("uri", uri) : Ordered.map("uri", uri, "uriBaseId", ROOT);
    }

    static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.label();
    }

    static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
