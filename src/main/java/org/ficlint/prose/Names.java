package org.ficlint.prose;

import java.util.Map;
import org.ficlint.manuscript.Manuscript;

/**
 * Who and what is named in a chapter.
 *
 * @param counts each name, one word each, and how often it stands in the story, most frequent first
 */
public record Names(Map<String, Integer> counts) {

    /** Finds the names in the story blocks of {@code manuscript}; needs no other reading of the text. */
    public static Names of(Manuscript manuscript, Speech speech) {
        return new Names(Map.of());
    }

    /** Whether {@code word} is named here, as written. */
    public boolean contains(String word) {
        return counts.containsKey(word);
    }
}
