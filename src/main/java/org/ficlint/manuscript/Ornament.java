package org.ficlint.manuscript;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a line that is an ornament by its alphabet and its repetition: no word can be read in it, it has one or two
 * letters at most, and they alternate or are mirrored.
 */
final class Ornament {
    private static final Pattern SILENCE = Pattern.compile("[.…?!,;'\"“”‘’\\s]+");
    private static final Pattern INTERJECTION = Pattern.compile("[A-Z]?([a-z])\\1+|([A-Z])[a-z]*\\2*");
    /** "-x-", "~ O ~": a single cross or nought between signs. */
    private static final Pattern LONE_CROSS = Pattern.compile("[-–—~=*•·.:+|]+ ?[xXoO0] ?[-–—~=*•·.:+|]+");

    private static final Pattern RULE = Pattern.compile("(?i)[\\[<]\\s?hr\\s?/?[\\]>]|-+hr-+|(&(#x200b|nbsp);\\s*)+");
    private static final Pattern NOUGHTS = Pattern.compile("[oO0]+|[xX]+|(?:[xX][oO0])+[xX]?|(?:[oO0][xX])+[oO0]?");
    /** Crosses and noughts in any order, and at most one letter that a finger missed. */
    private static final Pattern CROSSES = Pattern.compile("(?i)(?=.*x)(?=.*o)(?=.{6,}$)[xo0]*+[a-z]?[xo0]*");

    private static final int LONG = 8;

    private static final String VOWELS = "aeiou";
    private static final int MOST_LETTERS = 3;
    /** An odd token that stands so often in a text may be an ornament, whatever its letters. */
    private static final int OFTEN = 3;

    private Ornament() {}

    /**
     * How much {@code line} looks like an ornament.
     *
     * @param times how often the same line stands in the text
     * @return log odds; 0 if it doesn't
     */
    static double score(String line, int times) {
        String text = line.replace("\\", "").strip();
        if (text.equals(".") && times >= 2) {
            return Weights.ORNAMENT;
        }
        if (text.isEmpty()
                || text.length() > Weights.LONGEST_LINE
                || SILENCE.matcher(text).matches()) {
            return 0;
        }
        if (times < OFTEN && isWorded(text)) {
            return 0;
        }
        if (RULE.matcher(text).matches()) {
            return Weights.ORNAMENT;
        }
        String letters = letters(text);
        if (letters.isEmpty()) {
            return symbolsOnly(text) ? Weights.ORNAMENT : 0;
        }
        if (letters.length() <= 3 && letters.length() * 4L <= signs(text)) {
            return Weights.ORNAMENT;
        }
        if (LONE_CROSS.matcher(text).matches() || isLetterPlay(text, letters) || hasStrayLetter(text, letters)) {
            return Weights.ORNAMENT;
        }
        return weak(text, letters, times);
    }

    /** Whether there are more different letters than an ornament has, as in any line that can be read. */
    private static boolean isWorded(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                seen |= 1 << (c - 'a');
                if (Integer.bitCount(seen) > MOST_LETTERS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long signs(String text) {
        return text.chars()
                .filter(c -> !Character.isLetterOrDigit(c) && ".…?!,;'\"“”‘’ ".indexOf(c) < 0)
                .count();
    }

    /** No letter and no digit, save as part of an emoji; at least one sign that is no punctuation of speech. */
    private static boolean symbolsOnly(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return !digits || text.matches("[0:\\s~*=_-]{3,}|([-–—~=*+.:]+(\\d)([-–—~=*+.:]+\\2){2,}[-–—~=*+.:]*)");
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        boolean anyLetter = text.chars().anyMatch(Character::isLetter);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || (anyLetter && c == '0')) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Noughts and crosses with one letter too many at an end: "no0o0o0o0o". */
    private static boolean hasStrayLetter(String text, String letters) {
        if (CROSSES.matcher(text).matches()) {
            return true;
        }
        return text.equals(letters)
                && letters.length() >= LONG
                && (NOUGHTS.matcher(letters.substring(1)).matches()
                        || NOUGHTS.matcher(letters.substring(0, letters.length() - 1))
                                .matches());
    }

    private static boolean isLetterPlay(String text, String letters) {
        String low = letters.toLowerCase(Locale.ROOT).replace('0', 'o');
        int distinct = distinct(low);
        boolean mixed = !text.equals(letters) || mixesCase(letters) || letters.indexOf('0') >= 0;
        if (distinct > MOST_LETTERS || low.length() < 3 || text.chars().anyMatch(c -> ",;'\"“”’?!".indexOf(c) >= 0)) {
            return false;
        }
        if (distinct == 1) {
            // "oOo", "x-x-x"; but not "Ooo", "Zzz", "A-a-a": those are sounds.
            return "xo".contains(low.substring(0, 1)) && (mixed && !isSound(text)) && !text.endsWith(".");
        }
        if (distinct == 2) {
            boolean woven = isMirrored(low) || isPeriodic(low);
            boolean long_ = low.length() >= 6 && !readable(low);
            return woven && (long_ || (mixed && unreadable(letters, low)));
        }
        return low.length() >= 8 && (mixed || !readable(low)) && isNearlyPeriodic(low);
    }

    /** How many different characters there are in {@code text}; where there are many, only that there are. */
    private static int distinct(String text) {
        int distinct = 0;
        for (int i = 0; i < text.length() && distinct <= MOST_LETTERS; i++) {
            distinct += text.indexOf(text.charAt(i)) == i ? 1 : 0;
        }
        return distinct;
    }

    private static double weak(String text, String letters, int times) {
        String low = letters.toLowerCase(Locale.ROOT);
        boolean sameLetter = low.length() >= 3 && distinct(low) == 1 && "xo".indexOf(low.charAt(0)) >= 0;
        if (sameLetter && !isSound(text) && text.equals(letters)) {
            return times > 1 || letters.length() > 3 ? Weights.ORNAMENT : Weights.WEAK_ORNAMENT;
        }
        boolean oneToken = text.indexOf(' ') < 0 && text.length() <= 40;
        if (times < OFTEN || !oneToken) {
            return 0;
        }
        boolean odd =
                !INTERJECTION.matcher(text).matches() && !text.matches("\\p{L}\\p{Ll}+") && !text.matches(".*[.?!…,]");
        return odd && text.length() >= 3 && mixesCase(letters) ? Weights.ORNAMENT : 0;
    }

    private static boolean isSound(String text) {
        return text.matches("[A-Z]([-~]?[a-z])+[.!~]*");
    }

    private static boolean mixesCase(String letters) {
        boolean lower = letters.chars().anyMatch(Character::isLowerCase);
        boolean upper = letters.substring(1).chars().anyMatch(Character::isUpperCase);
        return lower && upper;
    }

    /** Two letters that are not read as a syllable over and over: "pqpq", "xoxo", "oOx". */
    private static boolean unreadable(String letters, String low) {
        return !readable(low) || mixesCase(letters) || letters.indexOf('0') >= 0;
    }

    private static boolean readable(String low) {
        long vowels = low.chars().distinct().filter(c -> VOWELS.indexOf(c) >= 0).count();
        boolean noughtsAndCrosses = low.chars().allMatch(c -> c == 'x' || c == 'o');
        return vowels > 0 && !noughtsAndCrosses;
    }

    private static boolean isMirrored(String low) {
        return new StringBuilder(low).reverse().toString().equals(low);
    }

    private static boolean isPeriodic(String low) {
        for (int period = 1; period <= Math.min(6, low.length() / 2); period++) {
            if (low.startsWith(low.substring(period))) {
                return true;
            }
        }
        return false;
    }

    /** Periodic but for a letter or two that slipped in. */
    private static boolean isNearlyPeriodic(String low) {
        for (int period = 1; period <= 6; period++) {
            int off = 0;
            for (int i = period; i < low.length(); i++) {
                off += low.charAt(i) == low.charAt(i - period) ? 0 : 1;
            }
            if (off * 4 <= low.length()) {
                return true;
            }
        }
        return isMirrored(low);
    }
}
