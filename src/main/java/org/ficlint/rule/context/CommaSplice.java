package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** Two whole sentences with only a comma between them: "She ran, he followed." */
public record CommaSplice(RuleCard card) implements Rule {
    private static final Set<String> LINKS = Set.of(
            "and",
            "but",
            "or",
            "nor",
            "so",
            "yet",
            "if",
            "when",
            "as",
            "because",
            "since",
            "though",
            "although",
            "while",
            "until",
            "before",
            "after",
            "once",
            "that",
            "which",
            "who",
            "where",
            "than",
            "like",
            "said",
            "thought");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            int comma = onlyComma(words);
            boolean spliced = comma > 3
                    && words.beginsClause(0)
                    && words.isNominative(comma + 1)
                    && words.beginsClause(comma + 1)
                    && words.size() - comma > 4
                    && !words.hasAny(LINKS, 0, words.size());
            if (spliced && chapter.where(sentence.span().start()) == Where.NARRATION) {
                findings.add(fault(words, comma));
            }
        }
        return findings;
    }

    /** Where the only mark within the sentence is, if that is a comma; -1 otherwise. */
    private static int onlyComma(Syntax words) {
        int comma = -1;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!words.isWord(i)) {
                if (comma >= 0 || !words.lower(i).equals(",")) {
                    return -1;
                }
                comma = i;
            }
        }
        return comma;
    }

    private Finding fault(Syntax words, int comma) {
        String message = "A comma alone can't join two sentences; a full stop, a semicolon or “and” can.";
        return Finding.of(card, words.span(comma, comma), message, List.of(";", ", and"));
    }
}
