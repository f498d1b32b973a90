package org.ficlint.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;

/** The rules that a SARIF report speaks of, each once. */
final class SarifRules {
    private final List<String> ids = new ArrayList<>();
    private final List<Object> descriptors = new ArrayList<>();

    /** The rules of {@code used}, which has a problem of each, described by the {@code cards} of our own. */
    SarifRules(SortedMap<String, Problem> used, Collection<RuleCard> cards) {
        Map<String, RuleCard> pages = cards.stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        used.forEach((id, problem) -> {
            ids.add(id);
            RuleCard page = pages.get(id);
            descriptors.add(page == null ? unknown(problem) : own(page));
        });
    }

    /** What the report says of each. */
    List<Object> descriptors() {
        return List.copyOf(descriptors);
    }

    /** Where in the list the rule {@code id} is. */
    int index(String id) {
        return ids.indexOf(id);
    }

    private static Map<String, Object> own(RuleCard page) {
        return descriptor(page.id(), List.of(page.title(), page.why()), page.category(), page.severity());
    }

    private static Map<String, Object> unknown(Problem problem) {
        String title = problem.rule() + " (" + problem.category() + ")";
        String why = RulePage.isLanguageTools(problem.rule())
                ? "A rule of LanguageTool, which fic-lint is built on."
                : "A rule of the author's own.";
        return descriptor(problem.rule(), List.of(title, why), problem.category(), problem.severity());
    }

    private static Map<String, Object> descriptor(
            String id, List<String> titleAndWhy, String category, Severity severity) {
        String title = titleAndWhy.get(0);
        String why = titleAndWhy.get(1);
        return Ordered.map(
                "id",
                id,
                "shortDescription",
                Sarif.text(title),
                "fullDescription",
                Sarif.text(why),
                "help",
                Ordered.map("text", why, "markdown", why),
                "defaultConfiguration",
                Map.of("level", Sarif.level(severity)),
                "properties",
                Ordered.map(
                        "tags",
                        List.of(category),
                        "precision",
                        precision(severity),
                        "problem.severity",
                        severity == Severity.HINT ? "recommendation" : severity.label()));
    }

    private static String precision(Severity severity) {
        return switch (severity) {
            case ERROR -> "very-high";
            case WARNING -> "high";
            case HINT -> "low";
        };
    }
}
