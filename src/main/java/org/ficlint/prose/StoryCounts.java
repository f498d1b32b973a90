package org.ficlint.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a story's chapters tell of its words: counts, no text.
 *
 * @param named each name and how often it stands in those chapters that show it to be one
 * @param recurring each word, in lower case and with straight apostrophes, that stands at least {@link #OFTEN} times in
 *     all and in two chapters or more, and how often
 * @param first the chapter in which each of these stands first
 * @param customs for each chapter the ways of writing that it keeps to, by their kinds
 */
record StoryCounts(
        Map<String, Integer> named,
        Map<String, Integer> recurring,
        Map<String, String> first,
        Map<String, Map<String, String>> customs)
        implements StoryContext {
    /** How often a word stands that is no slip. */
    static final int OFTEN = 4;

    /** So many other chapters make a custom. */
    private static final int CHAPTERS = 2;

    /** So many times more chapters must have the custom than have another. */
    private static final int CLEAR = 4;

    StoryCounts {
        named = Map.copyOf(named);
        recurring = Map.copyOf(recurring);
        first = Map.copyOf(first);
        customs = Map.copyOf(customs);
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

    @Override
    public boolean recurs(String word, int times) {
        return recurring.getOrDefault(ChapterWords.key(word), 0) >= times;
    }

    @Override
    public Uses uses(String word) {
        String key = ChapterWords.key(word);
        return new Uses(recurring.getOrDefault(key, 0), first.getOrDefault(key, ""));
    }

    @Override
    public List<String> hyphened() {
        return recurring.keySet().stream()
                .filter(word -> word.indexOf('-') > 0)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Usual> unlike(String chapter, String kind, String way) {
        Map<String, List<String>> others = new TreeMap<>();
        customs.forEach((name, ways) -> {
            String other = ways.getOrDefault(kind, "");
            if (!other.isEmpty() && !name.equals(chapter)) {
                others.computeIfAbsent(other, w -> new ArrayList<>()).add(name);
            }
        });
        int all = others.values().stream().mapToInt(List::size).sum();
        return others.entrySet().stream()
                .filter(e -> !e.getKey().equals(way))
                .filter(e -> isCustom(e.getValue().size(), all))
                .findFirst()
                .map(e -> new Usual(e.getKey(), e.getValue().size(), Collections.min(e.getValue())));
    }

    private static boolean isCustom(int chapters, int all) {
        return chapters >= CHAPTERS && chapters >= CLEAR * (all - chapters);
    }
}
