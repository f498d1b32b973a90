package org.ficlint.prose;

import java.util.Map;

/**
 * What all chapters of a story together tell of its words, as far as one of them can't: counts, no text.
 *
 * @param names each name and how often it stands in those chapters that show it to be one
 * @param recurring each word, in lower case and with straight apostrophes, that stands at least {@link #OFTEN} times in
 *     all and in two chapters or more, and how often
 * @param first the chapter in which each of these stands first
 * @param customs for each chapter the ways of writing that it keeps to, by their kinds
 */
public record StoryContext(
        Map<String, Integer> names,
        Map<String, Integer> recurring,
        Map<String, String> first,
        Map<String, Map<String, String>> customs) {
    /** Nothing is known but the chapter itself. */
    public static final StoryContext NONE = new StoryContext(Map.of(), Map.of(), Map.of(), Map.of());

    /** How often a word stands that is no slip. */
    static final int OFTEN = 4;

    public StoryContext {
        names = Map.copyOf(names);
        recurring = Map.copyOf(recurring);
        first = Map.copyOf(first);
        customs = Map.copyOf(customs);
    }

    /** Whether some chapter shows {@code word}, as written or with a possessive ending, to be a name. */
    public boolean names(String word) {
        return names.containsKey(word) || names.containsKey(Words.withoutPossessive(word));
    }

    /** How often the story names {@code word}; 0 if it is no name. */
    public int named(String word) {
        return names.getOrDefault(word, 0);
    }

    /** Whether {@code word} comes again from chapter to chapter, and no less often than {@code usual} would. */
    public boolean prefers(String word, String usual) {
        int count = recurring.getOrDefault(StoryReading.key(word), 0);
        return count > 0 && count >= recurring.getOrDefault(StoryReading.key(usual), 0);
    }
}
