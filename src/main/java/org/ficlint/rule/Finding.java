package org.ficlint.rule;

import java.util.List;
import org.ficlint.text.Span;

/**
 * What a rule says about a place in the reading text.
 *
 * @param rule the rule's id
 * @param category what kind of fault it is, such as "wrong-word"
 * @param severity how sure and grave it is
 * @param span the words it is about, in the reading text: the smallest stretch that a suggestion replaces
 * @param message what is wrong, for the author, as one plain sentence
 * @param suggestions what could stand in the span's place, best first; an empty string deletes it
 * @param fix whether the first suggestion may be applied
 */
public record Finding(
        String rule, String category, Severity severity, Span span, String message, List<String> suggestions, Fix fix) {

    public Finding {
        suggestions = List.copyOf(suggestions);
        if (suggestions.isEmpty() != (fix == Fix.NONE)) {
            throw new IllegalArgumentException(rule + ": fix " + fix + " with " + suggestions.size() + " suggestions");
        }
    }

    /** A finding of the rule with this card, at the card's severity. */
    public static Finding of(RuleCard card, Span span, String message, List<String> suggestions) {
        Fix fix = suggestions.isEmpty() ? Fix.NONE : card.fix();
        return new Finding(card.id(), card.category(), card.severity(), span, message, suggestions, fix);
    }

    /** The same finding at another severity. */
    public Finding at(Severity other) {
        return new Finding(rule, category, other, span, message, suggestions, fix);
    }
}
