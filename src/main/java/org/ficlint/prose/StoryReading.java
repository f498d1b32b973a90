package org.ficlint.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/** Reads the chapters of a story one after the other for what they tell together; keeps counts, no chapter. */
public final class StoryReading {
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Count> words = new HashMap<>();
    private final Map<String, Map<String, String>> customs = new HashMap<>();

    /** How often a word stands in all and without a capital, in how many chapters, and in which first. */
    private static final class Count {
        private final String first;
        private int all;
        private int small;
        private int chapters;

        Count(String first) {
            this.first = first;
        }
    }

    /** Reads one more chapter. */
    public void read(Manuscript manuscript, Telling telling) {
        String chapter = manuscript.source().name();
        Map<String, String> kept = new HashMap<>();
        Customs.kept(Customs.of(manuscript, telling.speech())).forEach((kind, custom) -> kept.put(kind, custom.way()));
        customs.put(chapter, Map.copyOf(kept));
        telling.names().counts().forEach((name, count) -> names.merge(name, count, Integer::sum));
        Set<String> here = new HashSet<>();
        for (Block block : manuscript.blocks(Role.STORY)) {
            for (Span span : Words.in(manuscript.text(), block.span())) {
                String written = span.in(manuscript.text());
                String word = key(written);
                Count count = words.computeIfAbsent(word, w -> new Count(chapter));
                count.all++;
                count.small += Character.isUpperCase(written.charAt(0)) ? 0 : 1;
                count.chapters += here.add(word) ? 1 : 0;
            }
        }
    }

    /** What the chapters read so far tell. */
    public StoryContext context() {
        Map<String, Integer> recurring = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        words.forEach((word, count) -> {
            if (count.chapters > 1 && count.all >= StoryContext.OFTEN) {
                recurring.put(word, count.all);
                first.put(word, count.first);
            }
        });
        Map<String, Integer> named = new HashMap<>();
        names.forEach((name, count) -> {
            if (count > small(name)) {
                named.put(name, count);
            }
        });
        return new StoryContext(named, recurring, first, customs);
    }

    private int small(String name) {
        Count count = words.get(key(name));
        return count == null ? 0 : count.small;
    }

    /** The word as it is counted: in lower case, with straight apostrophes. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
