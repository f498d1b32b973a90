package org.ficlint.settings;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Nearest;
import org.ficlint.rule.RuleCard;

/**
 * The names that a rule can be called by.
 *
 * @param ids those of our own rules
 * @param categories those of kinds of rules
 */
public record KnownRules(Set<String> ids, Set<String> categories) {
    private static final Pattern LANGUAGE_TOOLS = Pattern.compile("[A-Z][A-Z0-9_]*(?:\\[\\d+])?");

    public KnownRules {
        ids = Set.copyOf(ids);
        categories = Set.copyOf(categories);
    }

    /** Those of the rules in {@code catalogue}. */
    public static KnownRules of(Catalogue catalogue) {
        return new KnownRules(
                Set.copyOf(catalogue.cards().stream().map(RuleCard::id).toList()), Catalogue.categories());
    }

    /** Those that the program brings along, without reading them. */
    public static KnownRules builtIn() {
        return new KnownRules(Catalogue.builtInNames(), Catalogue.categories());
    }

    /** These, and rules called {@code more}. */
    public KnownRules and(Set<String> more) {
        Set<String> all = new TreeSet<>(ids);
        all.addAll(more);
        return new KnownRules(all, categories);
    }

    /** Whether {@code name} is a rule's, a category's, or looks like one of LanguageTool's. */
    public boolean has(String name) {
        return ids.contains(name)
                || categories.contains(name)
                || LANGUAGE_TOOLS.matcher(name).matches();
    }

    /** The name that may have been meant by one that isn't known. */
    public Optional<String> nearest(String name) {
        Set<String> all = new TreeSet<>(ids);
        all.addAll(categories);
        return Nearest.to(name, all);
    }
}
