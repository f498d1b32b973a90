package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** "I think", "though" and the like added to a clause without a comma: "He'll be here soon I hope." */
public record CommentComma(RuleCard card) implements Rule {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    /** With one of these before it, "I think" may belong to a clause of its own: "than I think", "what I think". */
    private static final Set<String> LINKS =
            Set.of("than", "as", "so", "that", "all", "only", "everything", "if", "because");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            for (int i = 3; i + 1 < words.size(); i++) {
                boolean ends = words.isEnd(i + 2) || (words.lower(i + 2).equals(",") && words.isQuote(i + 3));
                boolean comment = ends && GROUPS.has("comment", words.phrase(i, i + 2));
                if (isThough(words, i) && followsClause(words, i)) {
                    findings.add(fault(words, i, words.token(i).text()));
                }
                if (comment && GROUPS.has("close", words.lower(i - 1)) && followsClause(words, i)) {
                    String said =
                            words.token(i).text() + " " + words.token(i + 1).text();
                    findings.add(fault(words, i, said));
                }
            }
        }
        return findings;
    }

    /** Whether a whole clause stands before {@code i}, and nothing that the comment could belong to. */
    private static boolean followsClause(Syntax words, int i) {
        boolean clause = false;
        for (int at = i - 1; at >= 0 && words.isWord(at); at--) {
            if (words.isQuestionWord(at) || LINKS.contains(words.lower(at))) {
                return false;
            }
            clause |= words.beginsClause(at);
        }
        return clause;
    }

    /** "It was hard though." */
    private static boolean isThough(Syntax words, int i) {
        return words.lower(i).equals("though")
                && words.isEnd(i + 1)
                && words.isWord(i - 1)
                && !Set.of("as", "even").contains(words.lower(i - 1));
    }

    private Finding fault(Syntax words, int i, String comment) {
        String message = "A comma parts “" + comment + "” from what it is said of.";
        String better = words.token(i - 1).text() + ", " + words.token(i).text();
        return Finding.of(card, words.span(i - 1, i), message, List.of(better));
    }
}
