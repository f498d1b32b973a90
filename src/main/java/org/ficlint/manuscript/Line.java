package org.ficlint.manuscript;

import java.util.regex.Pattern;

/**
 * A short block without its decoration: what stands between the stars, dashes, brackets or tildes.
 *
 * @param text the whole line
 * @param core the line without decoration
 * @param decorated whether signs stand at both ends
 */
record Line(String text, String core, boolean decorated) {
    private static final Pattern WORDS_APART = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…,;:\"”’—-]$", Pattern.DOTALL);

    /** The line in {@code passage}; of a long block, its first {@link Weights#LONGEST_LINE} characters. */
    static Line of(Passage passage) {
        String text = passage.isLine() ? passage.text() : passage.text().substring(0, Weights.LONGEST_LINE);
        int start = 0;
        int end = text.length();
        while (start < end && isSign(text.charAt(start))) {
            start++;
        }
        while (end > start && isSign(text.charAt(end - 1))) {
            end--;
        }
        boolean decorated = start > 0 && end < text.length();
        return new Line(text, text.substring(start, end).strip(), decorated);
    }

    /** Whether the core ends like a sentence or a clause. */
    boolean endsSentence() {
        return ENDS_SENTENCE.matcher(core).matches();
    }

    /** Whether most of its longer words are capitalised, as in a title. */
    boolean isTitleCase() {
        int long_ = 0;
        int capital = 0;
        for (String word : WORDS_APART.split(core, -1)) {
            if (word.length() >= 4) {
                long_++;
                capital += Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
            }
        }
        boolean first =
                !core.isEmpty() && (Character.isUpperCase(core.codePointAt(0)) || Character.isDigit(core.charAt(0)));
        return first && capital * 10 >= long_ * 6;
    }

    /** Whether it has letters and all of them are capitals. */
    boolean isCapitals() {
        return core.chars().anyMatch(Character::isLetter) && core.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isSign(char c) {
        boolean spoken = "\"“”‘’'.,!?…$+&@/".indexOf(c) >= 0;
        return !Character.isLetterOrDigit(c) && !spoken && !Character.isSurrogate(c);
    }
}
