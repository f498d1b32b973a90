package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** The mark that ends a spoken sentence: within the quotation marks, and only one: {@code "Go".}, {@code "Why?,"}. */
public record SpeechMark(RuleCard card) implements Rule {
    private static final int FEWEST_WORDS = 2;

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteEnd end : QuoteEnd.in(chapter)) {
            if (isDoubled(end)) {
                Span second = new Span(end.markAt(), end.markAt() + 1);
                findings.add(Finding.of(card, second, "One mark ends the speech; this is a second.", List.of("")));
            } else if (isOutside(end)) {
                findings.add(outside(end));
            } else if (isUnmarked(end)) {
                findings.add(unmarked(end));
            }
        }
        return findings;
    }

    private static boolean isDoubled(QuoteEnd end) {
        char last = end.text().charAt(end.markAt());
        char before = end.text().charAt(end.markAt() - 1);
        boolean three = end.text().charAt(end.markAt() - 2) == before;
        return (last == ',' || last == '.') && (before == '?' || before == '!') && !three;
    }

    /** A whole sentence that somebody says, and not a word or title that stands in quotation marks. */
    private static boolean isOutside(QuoteEnd end) {
        boolean stop = end.mark() == QuoteEnd.Mark.NONE && end.outside() == '.';
        return stop
                && end.standsAlone()
                && Character.isUpperCase(end.words().codePointAt(0))
                && end.words().split(" ", -1).length >= FEWEST_WORDS
                && endsThere(end);
    }

    /** A whole spoken sentence that nothing ends, at its paragraph's end or before a new sentence. */
    private static boolean isUnmarked(QuoteEnd end) {
        Clause after = end.clause();
        boolean next = end.outside() == ' '
                && after.isCapitalised()
                && (after.isSilent() || after.subject() == Clause.Subject.THING);
        boolean last = end.outside() == '\n' && end.close() + 1 >= end.limit();
        return end.mark() == QuoteEnd.Mark.NONE
                && (last || next)
                && end.standsAlone()
                && Character.isUpperCase(end.words().codePointAt(0))
                && end.words().chars().anyMatch(Character::isLowerCase)
                && end.words().split(" ", -1).length >= FEWEST_WORDS;
    }

    private Finding unmarked(QuoteEnd end) {
        Span word = end.lastWord();
        String message = "A spoken sentence ends with a mark within the quotation marks.";
        return Finding.of(card, word, message, List.of(word.in(end.text()) + "."));
    }

    private static boolean endsThere(QuoteEnd end) {
        String after = end.text().substring(end.close() + 2, Math.max(end.close() + 2, end.limit()));
        return after.isBlank() || Character.isWhitespace(after.charAt(0));
    }

    private Finding outside(QuoteEnd end) {
        Span word = end.lastWord();
        String quotes = end.text().substring(end.markAt() + 1, end.close() + 1);
        Span span = new Span(word.start(), end.close() + 2);
        String message = "The full stop of a spoken sentence stands within the quotation marks.";
        return Finding.of(card, span, message, List.of(word.in(end.text()) + "." + quotes));
    }
}
