package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/**
 * A spoken line that is not parted from its tag by a comma within the quotation marks: {@code "Hi." she said},
 * {@code "Hi" she said}, {@code "Hi", she said}.
 */
public record TagComma(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteEnd end : QuoteEnd.in(chapter)) {
            Clause clause = end.clause();
            // A noise with a name before it is a tag only where nothing else ends the speech.
            boolean named = clause.subject() == Clause.Subject.NAME && end.mark() == QuoteEnd.Mark.NONE;
            boolean noise =
                    named || clause.subject() == Clause.Subject.PRONOUN || clause.subject() == Clause.Subject.INVERTED;
            boolean belongs = clause.isTag() || (clause.isNoise() && noise);
            if (belongs && !Questions.isAsked(end, clause)) {
                fault(end, clause).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> fault(QuoteEnd end, Clause clause) {
        if (end.outside() == ' ') {
            return switch (end.mark()) {
                case STOP -> fullStop(end, clause);
                case NONE -> nothing(end, clause);
                default -> Optional.empty();
            };
        }
        boolean comma = end.outside() == ','
                && clause.subject() == Clause.Subject.NAME
                && end.words().indexOf(' ') > 0;
        boolean outside = comma || ((end.outside() == ',' || end.outside() == '.') && isSure(end, clause));
        return outside && end.beginsSentence() ? markOutside(end) : Optional.empty();
    }

    /** {@code "Hi." she said}; with a capital only where nothing but a tag can follow. */
    private Optional<Finding> fullStop(QuoteEnd end, Clause clause) {
        String message = "A comma, not a full stop, parts what is said from \"" + clause.verb() + "\".";
        if (!isSure(end, clause)) {
            return Optional.empty();
        }
        if (clause.isCapitalised()) {
            return Optional.of(withCapital(end, clause, message));
        }
        Span stop = new Span(end.markAt(), end.markAt() + 1);
        return Optional.of(Finding.of(card, stop, message, List.of(",")));
    }

    /** {@code "Hi" she said}; not after words quoted in the middle of a sentence. */
    private Optional<Finding> nothing(QuoteEnd end, Clause clause) {
        boolean named = clause.subject() == Clause.Subject.NAME && end.words().indexOf(' ') > 0;
        if (!end.beginsSentence() || (!isSure(end, clause) && !named)) {
            return Optional.empty();
        }
        String message = "A comma within the quotation marks parts what is said from \"" + clause.verb() + "\".";
        if (clause.isCapitalised()) {
            return Optional.of(withCapital(end, clause, message));
        }
        Span word = end.lastWord();
        return Optional.of(Finding.of(card, word, message, List.of(word.in(end.text()) + ",")));
    }

    private Optional<Finding> markOutside(QuoteEnd end) {
        String message = "The comma after spoken words goes within the quotation marks.";
        String text = end.text();
        Span outside = new Span(end.close() + 1, end.close() + 2);
        return switch (end.mark()) {
            case NONE -> {
                Span span = new Span(end.lastWord().start(), outside.end());
                String quotes = text.substring(end.markAt() + 1, end.close() + 1);
                yield Optional.of(
                        Finding.of(card, span, message, List.of(end.lastWord().in(text) + "," + quotes)));
            }
            case STOP -> {
                Span span = new Span(end.markAt(), outside.end());
                String quotes = text.substring(end.markAt() + 1, end.close() + 1);
                yield Optional.of(Finding.of(card, span, message, List.of("," + quotes)));
            }
            case COMMA, STRONG ->
                Optional.of(Finding.of(
                        card, outside, "No second mark follows the closing quotation mark before a tag.", List.of("")));
            default -> Optional.empty();
        };
    }

    /** Whether the clause can only be a tag: a beat begins with a capital, which names and "I" have anyway. */
    private static boolean isSure(QuoteEnd end, Clause clause) {
        boolean small = !clause.firstWord().isEmpty()
                && Character.isLowerCase(clause.firstWord().charAt(0));
        boolean inverted = clause.subject() == Clause.Subject.INVERTED
                && Set.of("said", "asked", "replied", "answered", "whispered", "muttered")
                        .contains(clause.verb());
        boolean demanded = clause.subject() == Clause.Subject.NAME
                && clause.tail() == Clause.Tail.END
                && Set.of("demanded", "insisted", "pleaded", "begged", "snapped")
                        .contains(clause.verb());
        return small || ((inverted || demanded || clause.isPlainTag()) && !end.isBeforeAnnouncement());
    }

    /** The mark and the capital after it are one fault: {@code there" She} becomes {@code there," she}. */
    private Finding withCapital(QuoteEnd end, Clause clause, String message) {
        String text = end.text();
        boolean stop = end.mark() == QuoteEnd.Mark.STOP;
        int start = stop ? end.markAt() : end.lastWord().start();
        String before = stop ? "" : end.lastWord().in(text);
        String between = text.substring(end.markAt() + 1, clause.first().start());
        Span span = new Span(start, clause.first().end());
        return Finding.of(card, span, message, List.of(before + "," + between + clause.lowerFirst()));
    }
}
