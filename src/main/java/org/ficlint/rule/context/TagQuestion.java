package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A question that is put without its mark: {@code "What did he say." she asked}. */
public record TagQuestion(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteEnd end : QuoteEnd.in(chapter)) {
            Clause clause = end.clause();
            if (end.outside() == ' ' && end.beginsSentence() && Questions.isAsked(end, clause)) {
                String message = "A question ends with a question mark, before \"" + clause.verb() + "\" too.";
                switch (end.mark()) {
                    case STOP, COMMA ->
                        findings.add(Finding.of(card, new Span(end.markAt(), end.markAt() + 1), message, List.of("?")));
                    case NONE ->
                        findings.add(Finding.of(
                                card,
                                end.lastWord(),
                                message,
                                List.of(end.lastWord().in(end.text()) + "?")));
                    default -> {}
                }
            }
        }
        return findings;
    }
}
