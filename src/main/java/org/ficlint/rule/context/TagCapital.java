package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** A tag that begins with a capital, as if it were a sentence: {@code "Hi," She said}, {@code "What?" He asked}. */
public record TagCapital(RuleCard card) implements Rule {
    /** Verbs of saying that make no whole sentence with a pronoun alone: nobody writes "She demanded." of nothing. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "yelled",
            "shouted",
            "bellowed",
            "hollered",
            "demanded",
            "snapped",
            "insisted",
            "added",
            "pleaded",
            "begged");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteEnd end : QuoteEnd.in(chapter)) {
            Clause clause = end.clause();
            if (end.outside() == ' ' && clause.isCapitalised() && isTag(end, clause)) {
                String message = "\"" + clause.firstWord() + "\" goes on with the sentence that the speech is part of.";
                findings.add(Finding.of(card, clause.first(), message, List.of(clause.lowerFirst())));
            }
        }
        return findings;
    }

    /** After a comma any verb of saying tells a tag; after other marks a new sentence may begin with one. */
    private static boolean isTag(QuoteEnd end, Clause clause) {
        return switch (end.mark()) {
            case COMMA -> clause.isTag() || clause.isNoise();
            case STRONG ->
                clause.subject() == Clause.Subject.INVERTED
                        || ((clause.isPlainTag() || isLonely(clause)) && !end.isBeforeAnnouncement());
            default -> false;
        };
    }

    /** "She yelled": a pronoun and such a verb, and nothing else. */
    private static boolean isLonely(Clause clause) {
        return clause.subject() == Clause.Subject.PRONOUN
                && clause.tail() == Clause.Tail.END
                && NEVER_ALONE.contains(clause.verb());
    }
}
