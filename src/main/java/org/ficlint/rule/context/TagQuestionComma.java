package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** A question that runs into the one before it: "You know him don't you?", "Is it late is that it?" */
public record TagQuestionComma(RuleCard card) implements Rule {
    private static final Set<String> SUMMARIES = Set.of("it", "right", "why", "all");
    private static final Set<String> LINKS =
            Set.of("and", "or", "but", "so", "then", "well", "if", "oh", "now", "because");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            for (int i = 4; i < words.size(); i++) {
                if (words.lower(i).equals("?")) {
                    fault(words, i).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> fault(Syntax words, int mark) {
        int start = clauseStart(words, mark);
        boolean summary = SUMMARIES.contains(words.lower(mark - 1))
                && words.lower(mark - 2).equals("that")
                && words.lower(mark - 3).equals("is");
        if (summary && follows(words, start, mark - 3) && words.isAuxiliary(start)) {
            return Optional.of(asNewQuestion(words, mark - 3));
        }
        int tag = words.lower(mark - 2).equals("n't") ? mark - 3 : mark - 2;
        boolean turned = tag > start + 1 && words.isAuxiliary(tag) && words.isPronoun(mark - 1);
        boolean sure = turned && follows(words, start, tag) && answers(words, start, tag, mark);
        return sure ? Optional.of(withComma(words, tag)) : Optional.empty();
    }

    /** Whether the statement before {@code tag} has a subject, and has a "not" where the tag has none. */
    private static boolean answers(Syntax words, int start, int tag, int mark) {
        boolean negative = words.lower(mark - 2).equals("n't");
        boolean denied = words.hasAny(Set.of("n't", "not", "never", "nothing", "nobody"), start, tag);
        return words.beginsClause(start)
                && negative != denied
                && (words.lower(start).equals(words.lower(mark - 1))
                        || words.lower(mark - 1).equals("you"));
    }

    /** Whether enough words, none of them a link or a question word, stand from {@code start} to {@code end}. */
    private static boolean follows(Syntax words, int start, int end) {
        for (int at = start; at < end; at++) {
            if (words.isQuestionWord(at)) {
                return false;
            }
        }
        return end - start >= 2 && !LINKS.contains(words.lower(end - 1));
    }

    private static int clauseStart(Syntax words, int mark) {
        int start = mark;
        while (start > 0 && words.isWord(start - 1)) {
            start--;
        }
        return start;
    }

    private Finding withComma(Syntax words, int tag) {
        String before = words.token(tag - 1).text();
        String message = "A comma parts the statement from the question after it.";
        String better = before + ", " + words.token(tag).text();
        return Finding.of(card, words.span(tag - 1, tag), message, List.of(better));
    }

    private Finding asNewQuestion(Syntax words, int tag) {
        String first = words.token(tag).text();
        String better = words.token(tag - 1).text() + "? "
                + first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        return Finding.of(card, words.span(tag - 1, tag), "Two questions run into one another here.", List.of(better));
    }
}
