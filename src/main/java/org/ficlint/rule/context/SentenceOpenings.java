package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** Several sentences in a row that begin with the same word: "She … She … She … She". */
public record SentenceOpenings(RuleCard card) implements Rule {
    private static final int MANY = 4;

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        String last = "";
        int run = 0;
        int block = -1;
        for (Sentence sentence : chapter.sentences()) {
            int start = sentence.span().start();
            int home = chapter.manuscript()
                    .blockAt(start)
                    .map(Block::span)
                    .map(s -> s.start())
                    .orElse(-1);
            Syntax words = Syntax.of(sentence);
            boolean told = chapter.where(start) == Where.NARRATION && words.isWord(0);
            boolean same = told && home == block && words.lower(0).equals(last);
            run = same ? run + 1 : told ? 1 : 0;
            last = told ? words.lower(0) : "";
            block = home;
            if (run == MANY) {
                String message = MANY + " sentences in a row begin with “"
                        + words.token(0).text() + "”.";
                findings.add(Finding.of(card, words.span(0, 0), message, List.of()));
            }
        }
        return findings;
    }
}
