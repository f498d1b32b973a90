package org.ficlint.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that American and British English spell differently.
 *
 * <p>Endings in -ize are good British English too, so that they are no American spellings here, while those in -ise are
 * British.
 */
final class DialectSpellings {
    private static final String PAIRS = "/org/languagetool/resource/en/en-US-GB.txt";
    private static final DialectSpellings STANDARD = new DialectSpellings();

    private final Map<String, String> american = new HashMap<>();
    private final Map<String, String> british = new HashMap<>();

    private DialectSpellings() {
        Set<String> neutral = WordFile.words(DialectSpellings.class, "dialect-neutral.txt");
        for (String line : WordFile.lines(DialectSpellings.class, PAIRS)) {
            List<String> pair = List.of(line.split(";", 3));
            if (pair.size() == 2 && isOfSpelling(pair.get(0), pair.get(1))) {
                add(pair.get(0), pair.get(1), neutral);
            }
        }
    }

    /** The spellings that this program knows. */
    static DialectSpellings standard() {
        return STANDARD;
    }

    /** Which side spells {@code word} like this, if only one does; US stands for America, GB for the rest. */
    Optional<Dialect> side(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (american.containsKey(lower)) {
            return Optional.of(Dialect.US);
        }
        return british.containsKey(lower) ? Optional.of(Dialect.GB) : Optional.empty();
    }

    /** How the other side spells {@code word}, in lower case; the word itself if both spell it alike. */
    String other(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return american.getOrDefault(lower, british.getOrDefault(lower, lower));
    }

    private void add(String us, String gb, Set<String> neutral) {
        boolean oxford = us.replaceFirst("iz(?=[aei])", "is").equals(gb) && !us.contains("yz");
        if (!oxford && !neutral.contains(us)) {
            american.put(us, gb);
        }
        if (!neutral.contains(gb)) {
            british.put(gb, us);
        }
    }

    /** Whether the two are one word, spelt with or without some letters, rather than two words for one thing. */
    private static boolean isOfSpelling(String us, String gb) {
        boolean plain = us.matches("[a-z]+") && gb.matches("[a-z]+");
        return plain && us.charAt(0) == gb.charAt(0) && Math.abs(us.length() - gb.length()) <= 3;
    }
}
