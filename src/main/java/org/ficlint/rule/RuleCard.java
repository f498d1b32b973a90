package org.ficlint.rule;

import java.util.List;

/**
 * A rule's page: what {@code explain}, the catalogue and reports say of it, and the examples that prove it.
 *
 * @param id the file's name without its ending, kebab-case
 * @param title a few words, such as "Piqued interest"
 * @param category what kind of fault it finds, such as "wrong-word"
 * @param severity of its findings, unless a finding says otherwise
 * @param fix whether its suggestions may be applied without asking; not {@link Fix#NONE}
 * @param why the reason in plain words, Markdown, one or more paragraphs
 * @param fires texts in which it finds exactly what is marked
 * @param passes texts in which it finds nothing
 * @param file where the page is, such as "rules/words/piqued-interest.yaml"
 */
public record RuleCard(
        String id,
        String title,
        String category,
        Severity severity,
        Fix fix,
        String why,
        List<Example> fires,
        List<Example> passes,
        String file) {

    public RuleCard {
        fires = List.copyOf(fires);
        passes = List.copyOf(passes);
    }
}
