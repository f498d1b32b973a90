package org.ficlint.prose;

import java.util.HashMap;
import java.util.Map;

/** Adds up what the chapters of a story tell together. */
public final class StoryReading {
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> chapters = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, Map<String, String>> customs = new HashMap<>();

    /** Adds one more chapter, which is called {@code name}. */
    public void add(String name, ChapterWords chapter) {
        add(chapter.names(), names);
        add(chapter.words(), words);
        add(chapter.small(), small);
        chapter.words().keySet().forEach(word -> {
            chapters.merge(word, 1, Integer::sum);
            first.putIfAbsent(word, name);
        });
        customs.put(name, chapter.customs());
    }

    private static void add(Map<String, Integer> counts, Map<String, Integer> sum) {
        counts.forEach((word, count) -> sum.merge(word, count, Integer::sum));
    }

    /** What the chapters added so far tell. */
    public StoryContext context() {
        Map<String, Integer> recurring = new HashMap<>();
        words.forEach((word, count) -> {
            if (count >= StoryCounts.OFTEN && chapters.getOrDefault(word, 0) > 1) {
                recurring.put(word, count);
            }
        });
        Map<String, Integer> named = new HashMap<>();
        names.forEach((name, count) -> {
            if (count > small.getOrDefault(ChapterWords.key(name), 0)) {
                named.put(name, count);
            }
        });
        Map<String, String> begins = new HashMap<>(first);
        begins.keySet().retainAll(recurring.keySet());
        return new StoryCounts(named, recurring, begins, customs);
    }
}
