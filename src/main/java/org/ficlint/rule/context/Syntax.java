package org.ficlint.rule.context;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.text.Span;

/**
 * Asks the words of a sentence for their grammar: which one is a subject, which verb is finite, where a clause begins.
 *
 * <p>A place outside the sentence is an empty word that is nothing.
 *
 * @param tokens the words and marks
 */
record Syntax(List<Token> tokens) {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    private static final Token NOTHING = new Token(new Span(0, 0), "", List.of());

    static Syntax of(Sentence sentence) {
        return new Syntax(sentence.tokens());
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    /** The word at {@code i} in lower case and with a straight apostrophe. */
    String lower(int i) {
        return token(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The words from {@code from} to {@code to}, parted by blanks, in lower case. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from && !lower(i).startsWith("'") ? " " : "").append(lower(i));
        }
        return phrase.toString();
    }

    /** From the first to the last of the words in the reading text. */
    Span span(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }

    /** Whether a word, or a part of one such as "'d", stands at {@code i}, not a mark or the end. */
    boolean isWord(int i) {
        String text = lower(i);
        return token(i).isWord() || (text.length() > 1 && text.startsWith("'"));
    }

    /** Whether a quotation mark stands at {@code i}. */
    boolean isQuote(int i) {
        String text = token(i).text();
        return text.length() == 1 && QuoteEnd.isQuote(text.charAt(0));
    }

    /** Whether the sentence, or what is quoted in it, begins at {@code i}. */
    boolean isStart(int i) {
        return i == 0 || isQuote(i - 1);
    }

    /** Whether a full stop, question or exclamation mark stands at {@code i}, or nothing any more. */
    boolean isEnd(int i) {
        return i >= tokens.size() || Set.of(".", "!", "?", "…", "...").contains(lower(i));
    }

    /** "He", "she", "I", which can be nothing but subjects. */
    boolean isNominative(int i) {
        return GROUPS.has("nominative", lower(i));
    }

    /** Any pronoun that can be a subject. */
    boolean isPronoun(int i) {
        return GROUPS.has("pronoun", lower(i));
    }

    boolean isObject(int i) {
        return GROUPS.has("objective", lower(i));
    }

    boolean isPossessive(int i) {
        return GROUPS.has("possessive", lower(i));
    }

    boolean isDeterminer(int i) {
        return GROUPS.has("determiner", lower(i)) || isPossessive(i);
    }

    boolean isQuestionWord(int i) {
        return GROUPS.has("question", lower(i));
    }

    /** "Is", "don't" without its "n't", "could". */
    boolean isAuxiliary(int i) {
        return GROUPS.has("auxiliary", lower(i));
    }

    /** Whether the word at {@code i} can be a finite verb, as it is for certain after a subject. */
    boolean canBeFinite(int i) {
        Token token = token(i);
        return token.hasTag("VBD") || token.hasTag("VBZ") || token.hasTag("VBP") || token.hasTag("MD");
    }

    /** Whether the word at {@code i} is a finite verb whatever stands before it. */
    boolean isFinite(int i) {
        Token token = token(i);
        return !token.analyses().isEmpty()
                && token.analyses().stream()
                        .allMatch(a -> Set.of("VBD", "VBZ", "MD").contains(a.tag()));
    }

    /** Where the finite verb of the pronoun at {@code i} is; -1 if it has none. */
    int verbOf(int i) {
        int at = i + 1;
        while (at < i + 4 && isAdverb(at)) {
            at++;
        }
        return canBeFinite(at) && !isAdverb(at) ? at : -1;
    }

    /** Whether a word stands at {@code i} that is an adverb between a subject and its verb. */
    boolean isAdverb(int i) {
        boolean ly = lower(i).endsWith("ly") && lower(i).length() > 4 && !token(i).hasTag("VB");
        return ly
                || Set.of("just", "never", "always", "still", "also", "soon", "often", "even", "then", "now")
                        .contains(lower(i));
    }

    /** Whether a pronoun at {@code i} and a finite verb after it begin a clause. */
    boolean beginsClause(int i) {
        return isPronoun(i) && verbOf(i) > 0;
    }

    /** Whether some word from {@code from} up to {@code to} is one of {@code words}. */
    boolean hasAny(Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (words.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }
}
