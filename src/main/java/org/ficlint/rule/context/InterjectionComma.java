package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;

/** A cry or an answer that runs into the clause after it: "Damn it I forgot", "Yes I know". */
public record InterjectionComma(RuleCard card) implements Rule {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    private static final int LONGEST = 3;
    private static final Set<String> IDIOMS = Set.of("well i never", "well i'm damned", "oh i say", "well i 'm damned");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> cries = new ArrayList<>();
        List<Finding> answers = new ArrayList<>();
        long kept = 0;
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            for (int i = 0; i < words.size(); i++) {
                if (words.isStart(i)) {
                    int cry = length(words, i, "cry");
                    int answer = length(words, i, "answer");
                    kept += answer > 0 && words.lower(i + answer).equals(",") ? 1 : 0;
                    if (cry > 0 && beginsClause(words, i, cry)) {
                        cries.add(fault(words, i + cry - 1));
                    } else if (answer > 0 && beginsClause(words, i, answer)) {
                        Finding fault = fault(words, i + answer - 1);
                        answers.add(isRetort(words, i + answer) ? fault.at(Severity.HINT) : fault);
                    }
                }
            }
        }
        List<Finding> all = new ArrayList<>(cries);
        all.addAll(Habit.judge(answers, kept, 1));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    /** "No you won't.", which is often written as it is said. */
    private static boolean isRetort(Syntax words, int from) {
        int end = from;
        while (words.isWord(end)) {
            end++;
        }
        return end - from <= 3;
    }

    /** How many words from {@code i} on are in {@code group}, the longest of it first; 0 if none. */
    private static int length(Syntax words, int i, String group) {
        for (int length = LONGEST; length > 0; length--) {
            if (GROUPS.has(group, words.phrase(i, i + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean beginsClause(Syntax words, int i, int length) {
        int subject = i + length;
        boolean that =
                words.lower(subject).equals("that") && words.lower(subject + 1).equals("'s");
        return (that || words.beginsClause(subject))
                && !IDIOMS.contains(words.phrase(i, subject + 2))
                && IDIOMS.stream().noneMatch(s -> words.phrase(i, subject + 3).startsWith(s));
    }

    private Finding fault(Syntax words, int last) {
        String message = "A comma parts “" + words.token(last).text() + "” from the clause after it.";
        String better = words.token(last).text() + ", " + words.token(last + 1).text();
        return Finding.of(card, words.span(last, last + 1), message, List.of(better));
    }
}
