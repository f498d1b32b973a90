package org.ficlint.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.ficlint.prepared.LazyRules;
import org.ficlint.prepared.PatternRules;
import org.ficlint.prepared.RuleEntry;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/**
 * The rules of an engine whose pattern rules are prepared, in the order in which {@code JLanguageTool} has them: those
 * that are classes, patterns that look at a text as a whole, all other patterns, and at last the speller.
 *
 * @param classes rules that are classes
 * @param patterns rules that are patterns
 * @param last rules that LanguageTool makes anew when it gets an index of n-grams; without one, the speller
 */
record PreparedRules(List<Rule> classes, PatternRules patterns, List<Rule> last) {
    static PreparedRules of(Language language, PatternRules patterns) {
        ResourceBundle messages = JLanguageTool.getMessageBundle(language);
        try {
            // These nulls are what LanguageTool itself says here: nobody's settings, no mother tongue, no n-grams.
            List<Rule> classes = new ArrayList<>(language.getRelevantRules(messages, null, null, List.of()));
            classes.addAll(language.getRelevantRulesGlobalConfig(messages, null, null, null, List.of()));
            List<Rule> last = language.getRelevantLanguageModelCapableRules(
                    messages, null, null, new UserConfig(), null, List.of());
            return new PreparedRules(classes, patterns, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are run. */
    LazyRules running(List<Rule> active, Set<String> disabled, Set<String> asked) {
        List<Rule> before = active.stream().filter(rule -> !last.contains(rule)).toList();
        List<Rule> after = active.stream().filter(last::contains).toList();
        return new LazyRules(patterns, patterns.running(disabled, asked), before, after);
    }

    /** The patterns for sentences that are on if nobody switches them off. */
    List<RuleEntry> on() {
        return patterns.entries().stream()
                .filter(rule -> rule.isOn() && !rule.isOfWholeTexts())
                .toList();
    }
}
