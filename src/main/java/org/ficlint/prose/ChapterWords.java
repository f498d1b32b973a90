package org.ficlint.prose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/**
 * What one chapter adds to what its story tells: counts, no text. Words are in lower case, with straight apostrophes.
 *
 * @param names each name and how often it stands here
 * @param words each word of the story and how often it stands here
 * @param small how often it stands here without a capital; words that never do are left out
 */
public record ChapterWords(Map<String, Integer> names, Map<String, Integer> words, Map<String, Integer> small) {

    public ChapterWords {
        names = Map.copyOf(names);
        words = Map.copyOf(words);
        small = Map.copyOf(small);
    }

    /** Those of {@code manuscript}, in which {@code found} are the names. */
    public static ChapterWords of(Manuscript manuscript, Names found) {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> small = new HashMap<>();
        for (Block block : manuscript.blocks(Role.STORY)) {
            for (Span span : Words.in(manuscript.text(), block.span())) {
                String written = span.in(manuscript.text());
                String word = key(written);
                words.merge(word, 1, Integer::sum);
                if (!Character.isUpperCase(written.charAt(0))) {
                    small.merge(word, 1, Integer::sum);
                }
            }
        }
        return new ChapterWords(found.counts(), words, small);
    }

    /** The word as it is counted: in lower case, with straight apostrophes. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
