package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Frame;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.WordFile;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A showy verb in a tag: "opined", "ejaculated". */
public record SaidBookism(RuleCard card) implements Rule {
    private static final Set<String> SHOWY = WordFile.words(SaidBookism.class, "showy-verbs.txt");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        int done = -1;
        for (Quotation spoken : chapter.speech().quotations()) {
            Optional<Span> verb = spoken.tag().flatMap(Frame::verb);
            if (verb.isPresent()
                    && verb.get().start() > done
                    && SHOWY.contains(verb.get().in(chapter.text()))) {
                String message = "“" + verb.get().in(chapter.text()) + "” draws the eye away from what is said.";
                findings.add(Finding.of(card, verb.get(), message, List.of("said")));
                done = verb.get().start();
            }
        }
        return findings;
    }
}
