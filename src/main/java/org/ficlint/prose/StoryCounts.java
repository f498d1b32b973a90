package org.ficlint.prose;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a story's chapters tell of its words: counts, no text.
 *
 * @param named each name and how often it stands in those chapters that show it to be one
 * @param recurring each word, in lower case and with straight apostrophes, that stands at least {@link #OFTEN} times in
 *     all and in two chapters or more, and how often
 */
record StoryCounts(Map<String, Integer> named, Map<String, Integer> recurring) implements StoryContext {
    /** How often a word stands that is no slip. */
    static final int OFTEN = 4;

    StoryCounts {
        named = Map.copyOf(named);
        recurring = Map.copyOf(recurring);
    }

    @Override
    public boolean names(String word) {
        return named.containsKey(word) || named.containsKey(Words.withoutPossessive(word));
    }

    @Override
    public boolean isNamed(String word, int times) {
        return named.getOrDefault(word, 0) >= times;
    }

    @Override
    public Map<String, Integer> alike(String word, int times) {
        Map<String, Integer> alike = new TreeMap<>();
        named.forEach((name, count) -> {
            if (count >= times && !name.equals(word) && Resemblance.isSlip(name, word)) {
                alike.put(name, count);
            }
        });
        return alike;
    }

    @Override
    public boolean prefers(String word, String usual) {
        int count = recurring.getOrDefault(ChapterWords.key(word), 0);
        return count > 0 && count >= recurring.getOrDefault(ChapterWords.key(usual), 0);
    }
}
