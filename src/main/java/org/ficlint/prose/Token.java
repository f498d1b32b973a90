package org.ficlint.prose;

import java.util.List;
import org.ficlint.text.Span;

/**
 * A word or a punctuation mark; white space is no token.
 *
 * @param span where it is in the reading text
 * @param text its characters as written
 * @param analyses its possible readings after disambiguation; empty for a word that the tagger doesn't know
 */
public record Token(Span span, String text, List<Analysis> analyses) {

    public Token {
        analyses = List.copyOf(analyses);
    }

    /** Whether some reading's tag is {@code tag} or starts with it, so that "VB" matches "VBD". */
    public boolean hasTag(String tag) {
        return analyses.stream().anyMatch(a -> a.tag().startsWith(tag));
    }

    /** Whether the token has readings and each one's tag starts with {@code tag}. */
    public boolean hasOnlyTag(String tag) {
        return !analyses.isEmpty() && analyses.stream().allMatch(a -> a.tag().startsWith(tag));
    }

    /** Whether some reading has the dictionary form {@code lemma}. */
    public boolean hasLemma(String lemma) {
        return analyses.stream().anyMatch(a -> a.lemma().equals(lemma));
    }

    /** Whether it is written as {@code word}, upper and lower case alike. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }
}
