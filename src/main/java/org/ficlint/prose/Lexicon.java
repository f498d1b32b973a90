package org.ficlint.prose;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a story's words before it is read.
 *
 * @param certain the fandoms that the author or the header names
 * @param likely those that the story's own names give away
 * @param own the author's list of words
 */
public record Lexicon(List<Fandom> certain, List<Fandom> likely, KnownWords own) {
    /** Nothing is known. */
    public static final Lexicon NONE = new Lexicon(List.of(), List.of(), KnownWords.NONE);

    public Lexicon {
        certain = List.copyOf(certain);
        likely = List.copyOf(likely);
    }

    /** All fandoms that hold for the story, the certain ones first. */
    public List<Fandom> fandoms() {
        return Stream.concat(certain.stream(), likely.stream()).toList();
    }

    /** Whether {@code word}, as written, is a word of the author's or of one of the fandoms. */
    public boolean knows(String word) {
        return own.knows(word) || fandoms().stream().anyMatch(f -> f.words().knows(word));
    }

    /** Whether {@code word} is listed as a name, in the singular. */
    boolean names(String word) {
        return own.names(word) || fandoms().stream().anyMatch(f -> f.words().names(word));
    }
}
