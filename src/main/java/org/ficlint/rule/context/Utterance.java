package org.ficlint.rule.context;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.prose.Words;
import org.ficlint.text.Span;

/**
 * The words of one spoken line and what parts them.
 *
 * @param text the reading text
 * @param span the line without its quotation marks
 * @param words its words
 */
record Utterance(String text, Span span, List<Span> words) {

    static Utterance of(String text, Span span) {
        return new Utterance(text, span, Words.in(text, span));
    }

    int size() {
        return words.size();
    }

    /** The word at {@code i} as written; empty outside the line. */
    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i).in(text) : "";
    }

    /** The word at {@code i} in lower case with a straight apostrophe. */
    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether nothing but a space, or the point of "Mr.", parts the word at {@code i} from the one before it. */
    boolean joined(int i) {
        return i > 0 && i < size() && (between(i).equals(" ") || isAbbreviated(i));
    }

    private boolean isAbbreviated(int i) {
        return between(i).equals(". ") && Set.of("Mr", "Mrs", "Ms", "Dr").contains(word(i - 1));
    }

    /** Whether a mark or the line's beginning stands before the word at {@code i}; before what is no word, it does. */
    boolean startsClause(int i) {
        return i <= 0 || (i < size() && !between(i).isBlank() && !between(i).contains("'") && !isAbbreviated(i));
    }

    /** Whether a mark or the line's end stands after the word at {@code i}. */
    boolean endsClause(int i) {
        return i == size() - 1 || startsClause(i + 1);
    }

    /** The first mark after the word at {@code i}, or a blank if there is none. */
    char markAfter(int i) {
        int end = words.get(i).end();
        return end < span.end() ? text.charAt(end) : ' ';
    }

    /** The word with which the clause of the word at {@code i} begins. */
    int clauseStart(int i) {
        int at = i;
        while (!startsClause(at)) {
            at--;
        }
        return at;
    }

    private String between(int i) {
        return text.substring(words.get(i - 1).end(), words.get(i).start());
    }
}
