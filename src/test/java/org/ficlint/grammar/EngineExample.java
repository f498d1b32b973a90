package org.ficlint.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ficlint.text.Span;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;

/**
 * A faulty sentence that LanguageTool gives as an example of what one of its rules finds.
 *
 * @param rule the rule's id
 * @param text the sentence
 * @param fault where the fault is in it
 */
public record EngineExample(String rule, String text, Span fault) {
    private static final String OPENING = "<marker>";
    private static final String CLOSING = "</marker>";
    private static final Set<FictionProfile.Treatment> SPEAKING =
            EnumSet.of(FictionProfile.Treatment.CERTAIN, FictionProfile.Treatment.EVERYWHERE);

    /** The examples of all rules that speak everywhere in fiction. */
    public static List<EngineExample> ofRulesThatStayOn() {
        FictionProfile profile = FictionProfile.load();
        return new JLanguageTool(Languages.getLanguageForShortCode("en-US"))
                .getAllActiveRules().stream()
                        .filter(rule -> SPEAKING.contains(profile.treatment(rule)))
                        .filter(rule -> !rule.getTags().contains(Tag.picky))
                        .flatMap(rule -> of(rule).stream())
                        .toList();
    }

    private static List<EngineExample> of(Rule rule) {
        return rule.getIncorrectExamples().stream()
                .map(example -> of(rule.getId(), example.getExample().replaceAll("\\s+", " ")))
                .toList();
    }

    private static EngineExample of(String rule, String marked) {
        int start = marked.indexOf(OPENING);
        int end = marked.indexOf(CLOSING) - OPENING.length();
        return new EngineExample(
                rule, marked.replace(OPENING, "").replace(CLOSING, ""), new Span(start, Math.max(start + 1, end)));
    }
}
