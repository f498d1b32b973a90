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
 * @param lexicon names and terms that are known whether or not they stand here
 */
public record Names(Map<String, Integer> counts, Set<String> people, Lexicon lexicon) {

    public Names {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        people = Set.copyOf(people);
    }

    /** Finds the names in the story blocks of {@code manuscript} by the text alone. */
    public static Names of(Manuscript manuscript, Speech speech) {
        return of(manuscript, speech, Lexicon.NONE);
    }

    /** Finds the names in the story blocks of {@code manuscript}; those of {@code lexicon} need less proof. */
    public static Names of(Manuscript manuscript, Speech speech, Lexicon lexicon) {
        return NameFinder.in(manuscript, speech).names(lexicon);
    }

    /** Whether {@code word} is named here, as written or with a possessive ending. */
    public boolean contains(String word) {
        return counts.containsKey(word) || counts.containsKey(Words.withoutPossessive(word));
    }

    /** Whether {@code word} is named here or in another chapter, or is a name or term of the fandom's or the author's. */
    public boolean knows(String word) {
        return contains(word) || lexicon.story().names(word) || lexicon.knows(word);
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
