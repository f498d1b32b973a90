package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/**
 * A present tense in a sentence of past narration: "There are no chairs, so they stood".
 *
 * <p>It is looked for after "there", "he", "she" and "they", and in "that's" and "it's", in chapters told in the past and
 * not by an "I", and only where another verb of the same sentence is past; what is always true has no other verb, and what
 * somebody thinks or says is not narration.
 */
public record TenseDrift(RuleCard card) implements Rule {
    private static final Map<String, String> PAST =
            Map.of("is", "was", "are", "were", "do", "did", "does", "did", "has", "had", "have", "had");
    private static final Set<String> SUBJECTS = Set.of("there", "he", "she", "they");
    private static final Set<String> SHORTENED = Set.of("there", "he", "she", "that", "it");
    private static final Set<String> BEFORE = Set.of(",", "and", "but", "now", "so", ";", "because");

    @Override
    public List<Finding> check(Chapter chapter) {
        Narration narration = Narration.of(chapter);
        if (!narration.isPast() || narration.isToldByMe()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        narration.sentences().forEach(s -> check(s, findings));
        return findings;
    }

    private void check(Sentence sentence, List<Finding> findings) {
        Syntax words = Syntax.of(sentence);
        for (int i = 0; i + 1 < words.size(); i++) {
            String verb = words.lower(i + 1);
            boolean opens = i == 0 || BEFORE.contains(words.lower(i - 1));
            if (!opens || Narration.pasts(sentence, verb) == 0) {
                continue;
            }
            if (SUBJECTS.contains(words.lower(i)) && PAST.containsKey(verb)) {
                String better = String.valueOf(PAST.get(verb));
                findings.add(fault(verb, words.span(i + 1, i + 1), better));
            } else if (SHORTENED.contains(words.lower(i)) && isShortIs(words, i + 1)) {
                String subject = words.token(i).text();
                findings.add(fault(subject + words.token(i + 1).text(), words.span(i, i + 1), subject + " was"));
            }
        }
    }

    /** "'s" for "is": what follows is no participle, before which it may stand for "has". */
    private static boolean isShortIs(Syntax words, int i) {
        return words.lower(i).equals("'s")
                && words.token(i).hasTag("VBZ")
                && !words.token(i + 1).hasTag("VBN")
                && !words.token(words.isAdverb(i + 1) ? i + 2 : i + 1).hasTag("VBN");
    }

    private Finding fault(String verb, Span span, String better) {
        String message = "“" + verb + "” is present tense in a sentence told in the past.";
        return Finding.of(card, span, message, List.of(better));
    }
}
