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

/** Two whole clauses with "but" between them and no comma: "The lamp was old but it did its work". */
public record ContrastComma(RuleCard card) implements Rule {
    private static final Set<String> EXCEPT = Set.of(
            "nothing",
            "all",
            "anything",
            "everything",
            "none",
            "nobody",
            "one",
            "everyone",
            "anyone",
            "everybody",
            "anybody",
            "help",
            "only",
            "no",
            "not",
            "last",
            "else",
            "who",
            "anywhere",
            "nowhere");
    private static final Set<String> CORRELATES = Set.of("only", "that", "whether", "if");

    /** Shorter clauses need no comma. */
    private static final int SHORTEST = 4;

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        long kept = 0;
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            for (int i = 2; i + 2 < words.size(); i++) {
                boolean contrast = words.lower(i).equals("but") && beginsClause(chapter, words, i + 1);
                if (contrast && !words.isWord(i - 1)) {
                    kept++;
                } else if (contrast
                        && endsClause(words, i)
                        && chapter.where(words.token(i).span().start()) == Where.NARRATION) {
                    findings.add(fault(words, i));
                }
            }
        }
        return Habit.judge(findings, kept, 2);
    }

    private static boolean beginsClause(Chapter chapter, Syntax words, int i) {
        boolean name = chapter.names().isPerson(words.token(i).text())
                && words.canBeFinite(words.isAdverb(i + 1) ? i + 2 : i + 1);
        return name || words.beginsClause(i);
    }

    /** Whether the words before {@code i}, back to the last mark, are a clause that nothing subordinates. */
    private static boolean endsClause(Syntax words, int i) {
        int start = i;
        boolean finite = false;
        while (start > 0 && words.isWord(start - 1)) {
            start--;
            finite |= words.isFinite(start);
        }
        return finite
                && i - start >= SHORTEST
                && !EXCEPT.contains(words.lower(i - 1))
                && !words.hasAny(CORRELATES, start, i);
    }

    private Finding fault(Syntax words, int i) {
        String better = words.token(i - 1).text() + ", " + words.token(i).text();
        String message = "A comma parts two clauses that have each a subject and a verb.";
        return Finding.of(card, words.span(i - 1, i), message, List.of(better));
    }
}
