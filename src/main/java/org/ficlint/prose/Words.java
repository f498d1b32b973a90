package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/** The words of a text, told by their characters alone. */
public final class Words {
    private Words() {}

    /**
     * The words of {@code text} within {@code span}, in order: letters and digits, with apostrophes and hyphens only
     * between them.
     */
    public static List<Span> in(String text, Span span) {
        List<Span> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at, span.end());
            words.add(new Span(at, end));
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                at++;
                continue;
            }
            boolean joins = isApostrophe(c) || c == '-';
            boolean goesOn = joins
                    ? at + 1 < limit && Character.isLetter(text.charAt(at + 1)) && text.charAt(at - 1) != '-'
                    : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!goesOn) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether {@code c} can stand for an apostrophe. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The word without a possessive ending: "Karen" for "Karen's" and "James" for "James'". */
    public static String withoutPossessive(String word) {
        int n = word.length();
        if (n > 2 && isApostrophe(word.charAt(n - 2)) && Character.toLowerCase(word.charAt(n - 1)) == 's') {
            return word.substring(0, n - 2);
        }
        return n > 1 && isApostrophe(word.charAt(n - 1)) ? word.substring(0, n - 1) : word;
    }
}
