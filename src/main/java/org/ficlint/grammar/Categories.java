package org.ficlint.grammar;

import java.util.Map;
import org.languagetool.rules.Rule;

/** LanguageTool's categories by our names for them. */
final class Categories {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("TYPOS", "spelling"),
            Map.entry("MULTITOKEN_SPELLING", "spelling"),
            Map.entry("GRAMMAR", "grammar"),
            Map.entry("COLLOCATIONS", "wrong-word"),
            Map.entry("CONFUSED_WORDS", "wrong-word"),
            Map.entry("NONSTANDARD_PHRASES", "wrong-word"),
            Map.entry("SEMANTICS", "wrong-word"),
            Map.entry("PUNCTUATION", "punctuation"),
            Map.entry("TYPOGRAPHY", "punctuation"),
            Map.entry("CASING", "capitalisation"),
            Map.entry("PROPER_NOUNS", "capitalisation"),
            Map.entry("COMPOUNDING", "hyphenation"),
            Map.entry("AMERICAN_ENGLISH", "dialect"),
            Map.entry("AMERICAN_ENGLISH_STYLE", "dialect"),
            Map.entry("BRITISH_ENGLISH", "dialect"));

    private Categories() {}

    /** Our name of the category of {@code rule}; "style" for those that we have no name for. */
    static String of(Rule rule) {
        return NAMES.getOrDefault(rule.getCategory().getId().toString(), "style");
    }
}
