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

/** A present tense in what somebody in the past knew, thought or said: "She knew he is lying". */
public record TenseReport(RuleCard card) implements Rule {
    private static final Map<String, String> PAST = Map.of(
            "is", "was", "are", "were", "can", "could", "ca", "could", "will", "would", "has", "had", "have", "had",
            "does", "did", "do", "did");
    private static final Set<String> KNOWING = Set.of(
            "knew",
            "thought",
            "said",
            "realized",
            "realised",
            "hoped",
            "wondered",
            "felt",
            "believed",
            "told",
            "wished",
            "decided",
            "noticed",
            "feared",
            "guessed",
            "swore",
            "claimed",
            "insisted",
            "promised",
            "saw",
            "know");
    private static final Set<String> LINKS =
            Set.of("that", "if", "why", "how", "where", "when", "whether", "what", "who");

    @Override
    public List<Finding> check(Chapter chapter) {
        Narration narration = Narration.of(chapter);
        List<Finding> findings = new ArrayList<>();
        if (narration.isNotPresent()) {
            narration.sentences().forEach(s -> check(chapter, s, findings));
        }
        return findings;
    }

    private void check(Chapter chapter, Sentence sentence, List<Finding> findings) {
        Syntax words = Syntax.of(sentence);
        for (int i = 1; i + 1 < words.size(); i++) {
            String verb = words.lower(i + 1);
            boolean subject = words.isNominative(i)
                    || words.lower(i).equals("it")
                    || chapter.names().isPerson(words.token(i).text());
            if (subject && PAST.containsKey(verb) && isKnown(words, i) && isFree(words, i + 2)) {
                String better = String.valueOf(PAST.get(verb));
                String message = "“" + verb + "” is present tense in what was known, thought or said in the past.";
                findings.add(Finding.of(card, words.span(i + 1, i + 1), message, List.of(better)));
            }
        }
    }

    /** Whether the verb has no "n't" and no other word that would have to change with it. */
    private static boolean isFree(Syntax words, int i) {
        return !words.lower(i).equals("n't") && !words.lower(i).equals("always");
    }

    /** Whether a past verb of knowing or saying stands right before the word at {@code i}. */
    private static boolean isKnown(Syntax words, int i) {
        int verb = LINKS.contains(words.lower(i - 1)) ? i - 2 : i - 1;
        verb = words.lower(verb).equals("him") || words.lower(verb).equals("her") ? verb - 1 : verb;
        boolean past = words.token(verb).hasTag("VBD")
                || (words.lower(verb).equals("know")
                        && words.phrase(verb - 2, verb).equals("did n't"));
        return past && KNOWING.contains(words.lower(verb));
    }
}
