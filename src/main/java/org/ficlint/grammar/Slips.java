package org.ficlint.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What fingers do to a word: one letter more, less or other, two swapped, or one moved a few places. */
final class Slips {
    /** Peoples, languages, days and months, which are more than a name that someone bears. */
    private static final Pattern ALWAYS_CAPITAL = Pattern.compile(
            ".*(?:ans?|ish|ese|day|days|ber|uary)|Brits?|French|Dutch|Greeks?|Welsh|Scots?|March|April|July|August");
    /** Words that fingers glue to their neighbours, "alot" and "infront"; other pairs, "moonflower", are coinages. */
    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "all", "an", "any", "as", "at", "be", "by", "each", "every", "for", "in", "it", "more", "no", "of",
            "on", "some", "the", "to", "up");
    /** In shorter words one slip leads anywhere. */
    private static final int SHORTEST = 4;
    /** In shorter words a letter that moves makes another word. */
    private static final int SHORTEST_MOVED = 5;
    /** A letter moves no further than over so many others. */
    private static final int FURTHEST = 3;

    private Slips() {}

    /**
     * Whether fingers that meant {@code suggestion} could have typed {@code word}: one slip of a letter, or two little
     * words run together.
     */
    static boolean isSlip(String word, String suggestion) {
        if (word.length() < SHORTEST && !isSwap(word, suggestion)) {
            return false;
        }
        if (word.equalsIgnoreCase(suggestion)) {
            return ALWAYS_CAPITAL.matcher(suggestion).matches();
        }
        int space = suggestion.indexOf(' ');
        if (space < 0) {
            return isOneSlip(word, suggestion) || isMoved(word, suggestion);
        }
        return suggestion.length() == word.length() + 1
                && (isLittle(suggestion.substring(0, space)) || isLittle(suggestion.substring(space + 1)));
    }

    /** Whether {@code word} is so little that fingers glue it to its neighbour. */
    static boolean isLittle(String word) {
        return LITTLE_WORDS.contains(word);
    }

    /** Whether one letter more, less, other, or two swapped make {@code other} of {@code word}. */
    static boolean isOneSlip(String word, String other) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        return Math.max(endA, endB) - start <= 1 || isSwap(a, b);
    }

    /** Whether two neighbouring letters of {@code word} have changed places. */
    static boolean isSwap(String word, String other) {
        if (word.length() != other.length() || word.length() < 3) {
            return false;
        }
        int at = 0;
        while (at < word.length() && word.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < word.length()
                && word.charAt(at) == other.charAt(at + 1)
                && word.charAt(at + 1) == other.charAt(at)
                && word.startsWith(other.substring(at + 2), at + 2);
    }

    /** Whether a letter inside {@code word} stands a few places before or after its own: "tounge". */
    static boolean isMoved(String word, String other) {
        int start = 0;
        int end = word.length();
        if (end != other.length() || end < SHORTEST_MOVED || word.equals(other)) {
            return false;
        }
        while (word.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (word.charAt(end - 1) == other.charAt(end - 1)) {
            end--;
        }
        String now = word.substring(start, end);
        String then = other.substring(start, end);
        return start > 0
                && end < word.length()
                && now.length() <= FURTHEST + 1
                && (isRotated(now, then) || isRotated(then, now));
    }

    private static boolean isRotated(String letters, String other) {
        return other.equals(letters.substring(1) + letters.charAt(0));
    }
}
