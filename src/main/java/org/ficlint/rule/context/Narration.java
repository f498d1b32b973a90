package org.ficlint.rule.context;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.prose.Where;

/**
 * The narration of a chapter and the tense it is told in.
 *
 * @param sentences those that are narration from their first to their last letter, with nothing quoted or emphasised
 */
record Narration(List<Sentence> sentences) {
    private static final Set<String> CERTAIN_PAST = Set.of("was", "were", "had", "did");
    private static final Set<String> PRESENT = Set.of("is", "are", "am");

    static Narration of(Chapter chapter) {
        return new Narration(chapter.sentences().stream()
                .filter(s -> isNarration(chapter, s))
                .toList());
    }

    /** Whether it is told in the past throughout. */
    boolean isPast() {
        long past = sentences.stream().filter(s -> pasts(s, "") > 0).count();
        long present = sentences.stream()
                .filter(s -> s.tokens().stream().anyMatch(t -> t.is("is") || t.is("are") || t.is("am")))
                .count();
        return past >= 2 && past >= 4 * (present - 1);
    }

    /** Whether more of it is past than present, however short it is. */
    boolean isNotPresent() {
        long past = sentences.stream().filter(s -> pasts(s, "") > 0).count();
        long present = sentences.stream()
                .filter(s -> s.tokens().stream().anyMatch(t -> t.is("is") || t.is("are") || t.is("am")))
                .count();
        return past > 0 && past + 1 > present;
    }

    /** Whether more of its sentences are present than past, judged by all verbs of a "he", "she" or "I". */
    boolean isMostlyPresent() {
        long past = sentences.stream().filter(s -> pasts(s, "") > 0).count();
        return sentences.stream().filter(Narration::isPresent).count() >= Math.max(1, past);
    }

    /** Whether the sentence has a present verb of a pronoun, and nothing in the past. */
    static boolean isPresent(Sentence sentence) {
        Syntax words = Syntax.of(sentence);
        boolean present = false;
        for (int i = 0; i < words.size() && !present; i++) {
            int verb = words.isPronoun(i) ? words.verbOf(i) : -1;
            boolean own = verb > 0
                    && (words.token(verb).hasTag("VBZ") || words.token(verb).hasTag("VBP"));
            present = PRESENT.contains(words.lower(i))
                    || (own && !words.token(verb).hasTag("VBD"));
        }
        return present && pasts(sentence, "") == 0;
    }

    /** Whether an "I" tells it. */
    boolean isToldByMe() {
        return sentences.stream()
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> t.text().equals("I")));
    }

    /** How many verbs of the sentence, other than {@code except}, can be nothing but past tense. */
    static long pasts(Sentence sentence, String except) {
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

    private static boolean isNarration(Chapter chapter, Sentence sentence) {
        String words = sentence.span().in(chapter.text());
        boolean plain = words.chars().noneMatch(c -> "\"“”*_/‘".indexOf(c) >= 0);
        return plain
                && chapter.where(sentence.span().start()) == Where.NARRATION
                && chapter.where(sentence.span().end() - 1) == Where.NARRATION;
    }
}
