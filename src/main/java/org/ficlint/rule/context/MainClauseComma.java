package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/**
 * A main clause that begins without a comma after something put first: "Of all the men she'd met he was the worst".
 *
 * <p>It speaks only where the sentence has no main clause at all if the words are read as one phrase.
 */
public record MainClauseComma(RuleCard card) implements Rule {
    private static final Set<String> OPENERS = Set.of(
            "as",
            "when",
            "while",
            "after",
            "once",
            "although",
            "though",
            "if",
            "because",
            "since",
            "whenever",
            "before");
    private static final Set<String> SAYING = Set.of(
            "said", "thought", "knew", "felt", "believed", "hoped", "wished", "swore", "guessed", "say", "think");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            afterAll(words).or(() -> afterAside(words)).ifPresent(i -> findings.add(fault(words, i)));
        }
        return findings;
    }

    /** "Of all the men she'd met he was the worst": the second of two clauses without a mark between them. */
    private static Optional<Integer> afterAll(Syntax words) {
        if (!words.phrase(0, 2).equals("of all")) {
            return Optional.empty();
        }
        int clauses = 0;
        for (int i = 3; i < words.size() && words.isWord(i); i++) {
            boolean begins = words.beginsClause(i) && !words.isQuestionWord(i - 1);
            clauses += begins ? 1 : 0;
            if (begins && clauses == 2) {
                boolean embedded = SAYING.contains(words.lower(i - 1))
                        || words.lower(i - 1).equals("that");
                return embedded ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "When she asked for things, a book or a lamp he'd laugh": the aside has a comma before it and none after. */
    private static Optional<Integer> afterAside(Syntax words) {
        int opener = Set.of("and", "but", "so").contains(words.lower(0)) ? 1 : 0;
        int comma = opener;
        while (comma < words.size() && words.isWord(comma)) {
            comma++;
        }
        boolean fronted = OPENERS.contains(words.lower(opener)) && words.beginsClause(opener + 1);
        if (!fronted || !words.lower(comma).equals(",")) {
            return Optional.empty();
        }
        boolean choice = false;
        for (int i = comma + 1; i < Math.min(comma + 9, words.size()) && words.isWord(i); i++) {
            choice |= Set.of("or", "and").contains(words.lower(i)) && i > comma + 1;
            if (words.beginsClause(i)) {
                boolean noun = words.token(i - 1).hasTag("NN") && !words.isFinite(i - 1);
                return choice && noun && hasNoOther(words, i) ? Optional.of(i) : Optional.empty();
            }
            if (words.isFinite(i)
                    || words.token(i).hasTag("VBG")
                    || words.token(i).hasTag("RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether every finite verb from {@code from} on has its own pronoun before it, so that no noun has one. */
    private static boolean hasNoOther(Syntax words, int from) {
        for (int i = from; i < words.size(); i++) {
            boolean own = words.isPronoun(i - 1) || words.isAdverb(i - 1) || words.isAuxiliary(i - 1);
            if ((isVerb(words, i) && !own) || Set.of(";", "—", ":", ",").contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(Syntax words, int i) {
        boolean past = words.token(i).hasTag("VBD") && !words.isDeterminer(i - 1);
        return past || words.isFinite(i);
    }

    private Finding fault(Syntax words, int i) {
        String better = words.token(i - 1).text() + ", " + words.token(i).text();
        String message = "A comma shows that the main clause begins with “"
                + words.token(i).text() + "”.";
        return Finding.of(card, words.span(i - 1, i), message, List.of(better));
    }
}
