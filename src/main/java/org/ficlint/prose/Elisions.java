package org.ficlint.prose;

import java.util.Locale;
import java.util.Set;

/** Knows which words lose letters at an apostrophe: 'tis, 'em, goin', o', James', the '90s. */
final class Elisions {
    private static final Set<String> HEADLESS = WordFile.words(Elisions.class, "elisions-before.txt");
    private static final Set<String> TAILLESS = WordFile.words(Elisions.class, "elisions-after.txt");

    /** How well a word fits. */
    enum Kind {
        KNOWN,
        POSSIBLE,
        NONE
    }

    private Elisions() {}

    /** How well the word that begins at {@code from} goes with an apostrophe right before it. */
    static Kind before(String text, int from) {
        String word = word(text, from, 1);
        if (Character.isDigit(text.charAt(from))) {
            boolean decade = word.length() <= 3 && word.length() >= 2 && Character.isDigit(word.charAt(1));
            return decade ? Kind.KNOWN : Kind.POSSIBLE;
        }
        if (HEADLESS.contains(word.toLowerCase(Locale.ROOT))) {
            boolean lower = Character.isLowerCase(text.charAt(from));
            return lower || word.toLowerCase(Locale.ROOT).startsWith("t") ? Kind.KNOWN : Kind.POSSIBLE;
        }
        return Kind.NONE;
    }

    /** How well the word that ends at {@code to} goes with an apostrophe right after it. */
    static Kind after(String text, int to) {
        String word = word(text, to - 1, -1).toLowerCase(Locale.ROOT);
        boolean dropped = word.length() > 3 && word.endsWith("in");
        if (dropped || TAILLESS.contains(word)) {
            return Kind.KNOWN;
        }
        boolean sibilant = word.endsWith("s") || word.endsWith("z") || word.endsWith("x");
        return sibilant ? Kind.POSSIBLE : Kind.NONE;
    }

    private static String word(String text, int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && Math.abs(i - from) < 16 && isPart(text, i, step)) {
            i += step;
        }
        return step > 0 ? text.substring(from, i) : text.substring(i + 1, from + 1);
    }

    private static boolean isPart(String text, int i, int step) {
        char c = text.charAt(i);
        int next = i + step;
        boolean inside = next >= 0 && next < text.length() && Character.isLetter(text.charAt(next));
        return Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && inside);
    }
}
