package org.ficlint.prose;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a story's words before it is read.
 *
 * @param certain the fandoms that the author or the header names
 * @param likely those that the story's own names give away
 * @param own the author's list of words
 * @param story what the story's chapters tell together
 */
public record Lexicon(List<Fandom> certain, List<Fandom> likely, KnownWords own, StoryContext story) {
    /** Nothing is known. */
    public static final Lexicon NONE = new Lexicon(List.of(), List.of(), KnownWords.NONE, StoryContext.NONE);

    public Lexicon {
        certain = List.copyOf(certain);
        likely = List.copyOf(likely);
    }

    /** The same lexicon for a chapter of {@code whole}. */
    public Lexicon in(StoryContext whole) {
        return new Lexicon(certain, likely, own, whole);
    }

    /** All fandoms that hold for the story, the certain ones first. */
    public List<Fandom> fandoms() {
        return Stream.concat(certain.stream(), likely.stream()).toList();
    }

    /** Whether {@code word}, as written, is a word of the author's or of one of the fandoms. */
    public boolean knows(String word) {
        return own.knows(word) || fandoms().stream().anyMatch(f -> f.words().knows(word));
    }

    /** Whether {@code word} is listed as a name, in the singular, or another chapter shows it to be one. */
    boolean names(String word) {
        return story.names(word)
                || own.names(word)
                || fandoms().stream().anyMatch(f -> f.words().names(word));
    }
}
