package org.ficlint.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the part of a rule file that every kind of rule has: the {@link RuleCard}. */
final class CardFields {
    /** The keys of a card whose examples stand under keys of their own. */
    static final Set<String> KEYS = Set.of("title", "severity", "category", "fix", "why", "fires", "passes");

    /** The kinds of faults. */
    static final Set<String> CATEGORIES = Set.of(
            "wrong-word",
            "spelling",
            "punctuation",
            "grammar",
            "dialogue",
            "capitalisation",
            "hyphenation",
            "consistency",
            "style",
            "dialect",
            "names");

    private CardFields() {}

    /** The card in {@code fields}, all of it under keys. */
    static RuleCard read(Fields fields, String category) {
        return read(
                fields,
                category,
                fields.text("why").strip(),
                examples(fields.lines("fires")),
                examples(fields.lines("passes")));
    }

    /** The card in {@code fields} with reasons and examples from elsewhere in the file. */
    static RuleCard read(Fields fields, String category, String why, List<Example> fires, List<Example> passes) {
        Fix fix = fields.choice("fix", Fix.class, Fix.UNSAFE);
        if (fix == Fix.NONE) {
            throw fields.fault("fix", "a rule is safe or unsafe to fix; one without suggestions needs no “fix”");
        }
        String chosen = fields.text("category", category);
        if (!CATEGORIES.contains(chosen)) {
            String meant = Nearest.to(chosen, CATEGORIES)
                    .map(word -> "; did you mean " + word + "?")
                    .orElse("; there are " + String.join(", ", new TreeSet<>(CATEGORIES)));
            throw fields.fault("category", "“" + chosen + "” is no category" + meant);
        }
        return new RuleCard(
                fields.file().id(),
                fields.text("title"),
                chosen,
                fields.choice("severity", Severity.class, Severity.WARNING),
                fix,
                why,
                fires,
                passes,
                fields.file().path());
    }

    private static List<Example> examples(List<Fields.Line> lines) {
        return lines.stream().map(line -> Example.parse(line.text().strip())).toList();
    }
}
