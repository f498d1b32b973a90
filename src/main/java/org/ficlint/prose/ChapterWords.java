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
 * @param customs the ways of writing that it keeps to, by their kinds
 */
public record ChapterWords(
        Map<String, Integer> names,
        Map<String, Integer> words,
        Map<String, Integer> small,
        Map<String, String> customs) {

    public ChapterWords {
        names = Map.copyOf(names);
        words = Map.copyOf(words);
        small = Map.copyOf(small);
        customs = Map.copyOf(customs);
    }

    /** Those of {@code manuscript}, in which {@code telling} was found. */
    public static ChapterWords of(Manuscript manuscript, Telling telling) {
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
        Map<String, String> customs = new HashMap<>();
        Customs.kept(Customs.of(manuscript, telling.speech()))
                .forEach((kind, custom) -> customs.put(kind, custom.way()));
        return new ChapterWords(telling.names().counts(), words, small, customs);
    }

    /** The word as it is counted: in lower case, with straight apostrophes. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
