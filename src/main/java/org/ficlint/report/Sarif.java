package org.ficlint.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;

/**
 * SARIF 2.1.0, as GitHub's code scanning reads it: the gravest 5,000 problems, each with rule, place and fingerprint.
 *
 * @param hints whether hints are listed
 * @param cards the pages of our own rules
 */
public record Sarif(boolean hints, Collection<RuleCard> cards) implements Reporter {
    private static final int MOST = 5000;

    public Sarif {
        cards = List.copyOf(cards);
    }

    private record Placed(FileReport file, Problem problem) {}

    @Override
    public void print(Report report, StringBuilder out) {
        List<Placed> placed = new ArrayList<>();
        report.files().forEach(file -> file.shown(hints).forEach(p -> placed.add(new Placed(file, p))));
        List<Placed> gravest = placed.stream()
                .sorted((a, b) -> a.problem().severity().compareTo(b.problem().severity()))
                .limit(MOST)
                .toList();
        Map<String, Problem> used = new TreeMap<>();
        gravest.forEach(p -> used.putIfAbsent(p.problem().rule(), p.problem()));
        Map<String, RuleCard> pages = cards.stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        List<Object> rules = new ArrayList<>();
        used.forEach((id, problem) -> rules.add(rule(problem, pages)));
        Map<String, Object> driver = object("name", "fic-lint", "version", report.version(), "rules", rules);
        Map<String, Object> run = object(
                "tool",
                Map.of("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "automationDetails",
                Map.of("id", "fic-lint/"),
                "results",
                gravest.stream()
                        .map(p -> result(Paths.relative(p.file().path()), p.problem()))
                        .toList());
        JsonText.append(
                object(
                        "$schema",
                        "https://json.schemastore.org/sarif-2.1.0.json",
                        "version",
                        "2.1.0",
                        "runs",
                        List.of(run)),
                out);
    }

    private static Map<String, Object> rule(Problem problem, Map<String, RuleCard> pages) {
        RuleCard page = pages.get(problem.rule());
        String title = page == null ? problem.rule() + " (" + problem.category() + ")" : page.title();
        String why = page == null ? "A rule of LanguageTool, which fic-lint is built on." : page.why();
        return object(
                "id",
                problem.rule(),
                "shortDescription",
                Map.of("text", title),
                "fullDescription",
                Map.of("text", why),
                "help",
                object("text", why, "markdown", why),
                "properties",
                Map.of("tags", List.of(problem.category())));
    }

    private static Map<String, Object> result(String path, Problem problem) {
        Map<String, Object> region = object(
                "startLine", problem.start().line(),
                "startColumn", problem.start().column(),
                "endLine", problem.end().line(),
                "endColumn", problem.end().column());
        Map<String, Object> place =
                Map.of("physicalLocation", object("artifactLocation", Map.of("uri", uri(path)), "region", region));
        String question = Suggested.question(problem.suggestions());
        String message = problem.message() + (question.isEmpty() ? "" : " (" + question + ")");
        return object(
                "ruleId",
                problem.rule(),
                "level",
                problem.severity() == Severity.HINT
                        ? "note"
                        : problem.severity().label(),
                "message",
                Map.of("text", message),
                "locations",
                List.of(place),
                "partialFingerprints",
                Map.of("ficLint/v1", problem.fingerprint()));
    }

    /** The path as a URI; a colon in it must not look as if it ended a scheme. */
    private static String uri(String path) {
        String seen = Visible.text(path);
        boolean absolute = seen.startsWith("/");
        try {
            return new URI(null, null, absolute ? seen : "/" + seen, null)
                    .toASCIIString()
                    .substring(absolute ? 0 : 1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            return "chapter";
        }
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(pairs[i].toString(), pairs[i + 1]);
        }
        return object;
    }
}
