package org.ficlint.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ficlint.prose.WordFile;

/** The wrong spellings that everybody meets, {@code misspellings.txt}: nobody means one of them by anything else. */
final class Misspellings {
    private static final Map<String, String> RIGHT_BY_WRONG = read();

    private Misspellings() {}

    private static Map<String, String> read() {
        Map<String, String> rightByWrong = new HashMap<>();
        for (String line : WordFile.lines(Misspellings.class, "misspellings.txt")) {
            List<String> words = List.of(line.split(" "));
            for (String wrong : words.subList(1, words.size())) {
                if (rightByWrong.put(wrong, words.get(0)) != null) {
                    throw new IllegalStateException("misspellings.txt has " + wrong + " twice");
                }
            }
        }
        return Map.copyOf(rightByWrong);
    }

    /** All of them, each with the word that is meant. */
    static Map<String, String> all() {
        return RIGHT_BY_WRONG;
    }

    /** What is meant by {@code word}, with a capital if that has one; empty if it isn't one of them. */
    static Optional<String> meant(String word) {
        return Optional.ofNullable(RIGHT_BY_WRONG.get(word.toLowerCase(Locale.ROOT)))
                .map(right -> Character.isUpperCase(word.charAt(0)) ? capitalised(right) : right);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
