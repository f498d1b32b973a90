package org.ficlint.prose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Manuscript;

/**
 * Who and what is named in a chapter.
 *
 * @param counts each name, one word each and without a possessive ending, and how often it stands in the story, most
 *     frequent first
 * @param people those of the names that somebody goes by, as far as the text shows it: they speak, are addressed, have
 *     a title, a face or a mother, or bear a usual given name
 */
public record Names(Map<String, Integer> counts, Set<String> people) {

    public Names {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        people = Set.copyOf(people);
    }

    /** Finds the names in the story blocks of {@code manuscript}; needs no other reading of the text. */
    public static Names of(Manuscript manuscript, Speech speech) {
        return new NameFinder(manuscript, speech).names();
    }

    /** Whether {@code word} is named here, as written or with a possessive ending. */
    public boolean contains(String word) {
        return counts.containsKey(word) || counts.containsKey(Words.withoutPossessive(word));
    }

    /** How often {@code word} is named here; 0 if it is no name. */
    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Whether {@code word} is the name of somebody. */
    public boolean isPerson(String word) {
        return people.contains(word);
    }
}
