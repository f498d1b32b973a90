package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/**
 * A present tense in a sentence of past narration: "There are no chairs, so they stood".
 *
 * <p>It is looked for after "there", "he", "she" and "they" only, in chapters told in the past and not by an "I", and only
 * where another verb of the same sentence is past; what is always true has no other verb, and what somebody thinks or
 * says is not narration.
 */
public record TenseDrift(RuleCard card) implements Rule {
    private static final Map<String, String> PAST =
            Map.of("is", "was", "are", "were", "do", "did", "does", "did", "has", "had", "have", "had");
    private static final Set<String> SUBJECTS = Set.of("there", "he", "she", "they");
    private static final Set<String> CERTAIN_PAST = Set.of("was", "were", "had", "did");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Sentence> narration = chapter.sentences().stream()
                .filter(s -> isNarration(chapter, s))
                .toList();
        long past = narration.stream().filter(s -> pasts(s, "") > 0).count();
        long present = narration.stream()
                .filter(s -> s.tokens().stream().anyMatch(t -> t.is("is") || t.is("are") || t.is("am")))
                .count();
        boolean toldByMe = narration.stream()
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> t.text().equals("I")));
        if (past < 2 || past < 4 * (present - 1) || toldByMe) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        narration.forEach(s -> check(s, findings));
        return findings;
    }

    private void check(Sentence sentence, List<Finding> findings) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String verb = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
            boolean subject = SUBJECTS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
            boolean opens = i == 0
                    || Set.of(",", "and", "but", "Now", "now")
                            .contains(tokens.get(i - 1).text());
            if (subject && opens && PAST.containsKey(verb) && pasts(sentence, verb) > 0) {
                String message = "“" + verb + "” is present tense in a sentence told in the past.";
                String better = String.valueOf(PAST.get(verb));
                findings.add(Finding.of(card, tokens.get(i + 1).span(), message, List.of(better)));
            }
        }
    }

    /** How many verbs of the sentence, other than {@code except}, can be nothing but past tense. */
    private static long pasts(Sentence sentence, String except) {
        List<Token> tokens = sentence.tokens();
        long pasts = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is(except) && isPast(tokens, i)) {
                pasts++;
            }
        }
        return pasts;
    }

    private static boolean isPast(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (CERTAIN_PAST.contains(token.text().toLowerCase(Locale.ROOT)) || token.hasOnlyTag("VBD")) {
            return true;
        }
        boolean participle = token.analyses().stream()
                .allMatch(a -> Set.of("VBD", "VBN", "JJ").contains(a.tag()));
        boolean afterPronoun = i > 0 && tokens.get(i - 1).hasTag("PRP_S");
        boolean passive = i + 1 < tokens.size()
                && Set.of("with", "by", "in", "as").contains(tokens.get(i + 1).text());
        boolean afterNoun = i > 0 && tokens.get(i - 1).hasTag("NN") && !passive;
        return token.hasTag("VBD") && participle && (afterPronoun || afterNoun);
    }

    /** Whether the sentence is narration from its first to its last letter, with nothing quoted or emphasised. */
    private static boolean isNarration(Chapter chapter, Sentence sentence) {
        String words = sentence.span().in(chapter.text());
        boolean plain = words.chars().noneMatch(c -> "\"“”*_/‘".indexOf(c) >= 0);
        return plain
                && chapter.where(sentence.span().start()) == Where.NARRATION
                && chapter.where(sentence.span().end() - 1) == Where.NARRATION;
    }
}
