package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;

/**
 * An action that is tied to a spoken line as only a tag may be: {@code "Hi," he walked in}, {@code "Hi." she walked in}.
 *
 * <p>With a sound that some editors let carry speech ({@code "Hi," she giggled}) it is a hint.
 */
public record ActionAsTag(RuleCard card) implements Rule {
    private static final Set<String> PLAIN_VERBS = Set.of("was", "were", "had", "could", "would", "did", "didn't");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteEnd end : QuoteEnd.in(chapter)) {
            Clause clause = end.clause();
            if (end.outside() == ' ' && end.standsAlone() && !clause.isTag() && !end.goesOn()) {
                fault(end, clause).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> fault(QuoteEnd end, Clause clause) {
        boolean action = clause.isSilent() || clause.subject() == Clause.Subject.THING;
        boolean small = !clause.firstWord().isEmpty()
                && clause.upperFirst().charAt(0) != clause.firstWord().charAt(0);
        boolean pronoun = clause.subject() == Clause.Subject.PRONOUN;
        return switch (end.mark()) {
            case COMMA -> action || (pronoun && clause.isNoise()) ? Optional.of(comma(end, clause)) : Optional.empty();
            case STOP ->
                small && pronoun && (action || PLAIN_VERBS.contains(clause.verb()))
                        ? Optional.of(capital(clause))
                        : Optional.empty();
            case STRONG ->
                small && (action || (pronoun && clause.isNoise())) ? Optional.of(capital(clause)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Finding comma(QuoteEnd end, Clause clause) {
        String between = end.text().substring(end.markAt() + 1, clause.first().start());
        Span span = new Span(end.markAt(), clause.first().end());
        return graded(clause, span, "." + between + clause.upperFirst());
    }

    private Finding capital(Clause clause) {
        return graded(clause, clause.first(), clause.upperFirst());
    }

    private Finding graded(Clause clause, Span span, String suggestion) {
        String message = clause.verb().isEmpty()
                ? "This is no tag: end the speech with a full stop and begin a sentence."
                : "One can't say a line by \"" + clause.verb() + "\": this is a sentence of its own.";
        Finding finding = Finding.of(card, span, message, List.of(suggestion));
        return clause.isNoise() ? finding.at(Severity.HINT) : finding;
    }
}
