package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** Two people who speak in one paragraph. */
public record TwoSpeakers(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        String speaker = "";
        int paragraph = -1;
        for (Quotation spoken : chapter.speech().quotations()) {
            Optional<String> name = spoken.speaker();
            if (spoken.kind() != Where.DIALOGUE || name.isEmpty()) {
                continue;
            }
            int home = chapter.manuscript()
                    .blockAt(spoken.span().start())
                    .map(Block::span)
                    .map(Span::start)
                    .orElse(-1);
            if (home == paragraph && !speaker.isEmpty() && !speaker.equals(name.get())) {
                String message = speaker + " and " + name.get()
                        + " both speak in this paragraph; a new speaker begins a new one.";
                findings.add(Finding.of(
                        card, new Span(spoken.span().start(), spoken.span().start() + 1), message, List.of()));
            }
            speaker = name.get();
            paragraph = home;
        }
        return findings;
    }
}
