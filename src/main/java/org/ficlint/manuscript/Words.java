package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.manuscript.PhraseBook.Openings;
import org.ficlint.text.Span;

/** The words of a block, folded so that spellings of one word meet: "I'M sooo" is "im", "so". */
final class Words {

    /**
     * A word.
     *
     * @param text in lower case, without apostrophes, drawn-out letters written once
     * @param start where it starts in the block's text
     * @param end where it ends there
     * @param spoken whether it stands in quoted speech, or otherwise is not said by who tells the rest of the block
     * @param capital whether it starts with a capital
     * @param opens the phrases that can start with it
     */
    record Word(String text, int start, int end, boolean spoken, boolean capital, Openings opens) {}

    private static final char MAC_APOSTROPHE = 'í';
    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "t", "d", "m", "ll", "re", "ve");

    private Words() {}

    /** The words of {@code text} in order; {@code spoken} are the parts, in order, that are not the narrator's. */
    static List<Word> of(String text, List<Span> spoken) {
        PhraseBook book = PhraseBook.book();
        List<Word> words = new ArrayList<>();
        int part = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = end(text, i);
            while (part < spoken.size() && spoken.get(part).end() <= i) {
                part++;
            }
            boolean inPart = part < spoken.size() && spoken.get(part).contains(i);
            String folded = fold(text, i, end);
            boolean capital = Character.isUpperCase(text.charAt(i));
            words.add(new Word(folded, i, end, inPart, capital, book.openedBy(folded)));
            i = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length() && (isSmall(text.charAt(i)) || isPart(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isPart(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) || joins(text, i);
    }

    /** An apostrophe or ampersand between two letters: "don't", "r&r". */
    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (isApostrophe(c) || c == '&')
                && Character.isLetter(text.charAt(i - 1))
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private static String fold(String text, int start, int end) {
        return isFolded(text, start, end) ? text.substring(start, end) : folded(text, start, end);
    }

    /** Whether a word is written as it is folded, as most are: in small letters a to z, none drawn out. */
    private static boolean isFolded(String text, int start, int end) {
        int run = 0;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            run = c == before ? run + 1 : 1;
            if (!isSmall(c) || run > 2) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String folded(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int n = out.length();
            if (isApostrophe(c) || (c == MAC_APOSTROPHE && isShortened(text, i, start, end))) {
                continue;
            }
            char low = Character.toLowerCase(c);
            boolean third = n >= 2 && Character.isLetter(low) && out.charAt(n - 1) == low && out.charAt(n - 2) == low;
            if (!third) {
                out.append(low);
            } else if (!drawn(text, i + 1, end, low)) {
                out.setLength(n - 1);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** "donít", "authorís": what an apostrophe became on its way from an old Macintosh. */
    private static boolean isShortened(String text, int at, int start, int end) {
        String rest = text.substring(at + 1, end);
        return at > start && AFTER_APOSTROPHE.contains(rest.toLowerCase(Locale.ROOT));
    }

    private static boolean drawn(String text, int next, int end, char low) {
        return next < end && Character.toLowerCase(text.charAt(next)) == low;
    }
}
