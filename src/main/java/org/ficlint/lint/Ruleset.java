package org.ficlint.lint;

import java.util.List;
import java.util.stream.Stream;
import org.ficlint.confusion.RealWord;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.PatternRule;
import org.ficlint.rule.Rule;
import org.ficlint.rule.context.ContextRules;
import org.ficlint.settings.KnownRules;

/**
 * Our own rules, ready to be used.
 *
 * @param catalogue all of them
 * @param classes those that are classes
 * @param known the names of all
 */
record Ruleset(Catalogue catalogue, List<Rule> classes, KnownRules known) {
    static Ruleset of(Catalogue catalogue) {
        RealWord realWord = new RealWord(catalogue.card(RealWord.ID));
        List<Rule> classes = Stream.concat(ContextRules.of(catalogue).stream(), Stream.of(realWord))
                .toList();
        return new Ruleset(catalogue, classes, KnownRules.of(catalogue));
    }

    /** Those in LanguageTool's pattern language. */
    List<PatternRule> patterns() {
        return catalogue.patterns();
    }
}
