package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/**
 * A participle that seems to belong to the word before it, and belongs to the subject: "He ran towards her waving his hat".
 *
 * <p>It is looked for where the grammar settles who does it: the possessive after the participle agrees with the subject
 * and not with the object before it, or a posture stands before it.
 */
public record ParticipleComma(RuleCard card) implements Rule {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    private static final Map<String, String> OWN =
            Map.of("he", "his", "she", "her", "they", "their", "i", "my", "we", "our", "you", "your");
    private static final Map<String, String> OTHER =
            Map.of("him", "his", "her", "her", "them", "their", "me", "my", "us", "our", "you", "your", "it", "its");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            Syntax words = Syntax.of(sentence);
            for (int i = 3; i + 1 < words.size(); i++) {
                if (isParticiple(words, i)
                        && (isAfterPosture(words, i) || isAfterObject(words, i) || isAfterPlace(words, i))
                        && chapter.where(words.token(i).span().start()) == Where.NARRATION) {
                    findings.add(fault(words, i));
                }
            }
        }
        return findings;
    }

    private static boolean isParticiple(Syntax words, int i) {
        return words.lower(i).endsWith("ing") && words.token(i).hasTag("VBG") && words.isWord(i + 1);
    }

    /** "Remained seated staring". */
    private static boolean isAfterPosture(Syntax words, int i) {
        return GROUPS.has("posture", words.lower(i - 1))
                && GROUPS.has("stay", words.lower(i - 2))
                && (words.token(i + 1).hasTag("IN") || words.isDeterminer(i + 1));
    }

    /** "He started towards her waving his arms": his arms, so he waves them. */
    private static boolean isAfterObject(Syntax words, int i) {
        String own = words.lower(i + 1);
        String other = OTHER.getOrDefault(words.lower(i - 1), "");
        if (other.isEmpty()
                || other.equals(own)
                || !GROUPS.has("way", words.lower(i - 2))
                || !words.isPossessive(i + 1)) {
            return false;
        }
        for (int at = i - 3; at > 0 && words.isWord(at); at--) {
            if (GROUPS.has("motion", words.lower(at))) {
                return hasSubject(words, at, own);
            }
        }
        return false;
    }

    /** "She entered the bar nodding": a bar doesn't nod. */
    private static boolean isAfterPlace(Syntax words, int i) {
        if (!GROUPS.has("place", words.lower(i - 1)) || !GROUPS.has("manner", words.lower(i))) {
            return false;
        }
        int verb = i - 2;
        while (verb > 0 && !words.token(verb).hasTag("VBD") && words.isWord(verb)) {
            verb--;
        }
        boolean moves = GROUPS.has("reach", words.lower(verb))
                || (GROUPS.has("motion", words.lower(verb))
                        && words.token(verb + 1).hasTag("IN"));
        return moves && i - verb < 7;
    }

    /** Whether the pronoun nearest before the verb is the one who owns what {@code own} says. */
    private static boolean hasSubject(Syntax words, int verb, String own) {
        for (int at = verb - 1; at >= 0; at--) {
            if (OWN.containsKey(words.lower(at)) && words.isPronoun(at)) {
                return own.equals(OWN.get(words.lower(at)));
            }
        }
        return Set.of("his", "her").contains(own)
                && Character.isUpperCase(words.token(0).text().charAt(0));
    }

    private Finding fault(Syntax words, int i) {
        String participle = words.token(i).text();
        String message = "A comma before “" + participle + "” shows that it belongs to the subject.";
        String better = words.token(i - 1).text() + ", " + participle;
        return Finding.of(card, words.span(i - 1, i), message, List.of(better));
    }
}
