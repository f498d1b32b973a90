package org.ficlint.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all chapters of a story together tell of its words, as far as one of them can't. */
public interface StoryContext {
    /** Nothing is known but the chapter itself. */
    StoryContext NONE = new StoryCounts(Map.of(), Map.of(), Map.of(), Map.of());

    /** Whether some chapter shows {@code word}, as written or with a possessive ending, to be a name. */
    boolean names(String word);

    /** Whether the story names {@code word} at least {@code times} times. */
    boolean isNamed(String word, int times);

    /** The names, other than {@code word}, that stand at least {@code times} times and that it may be a slip for. */
    Map<String, Integer> alike(String word, int times);

    /** Whether {@code word} comes again from chapter to chapter, and no less often than {@code usual} would. */
    boolean prefers(String word, String usual);

    /** Whether {@code word} comes again from chapter to chapter, {@code times} times or more in all. */
    boolean recurs(String word, int times);

    /** Where {@code word}, which comes again, stands. */
    Uses uses(String word);

    /** The words with a hyphen that come again from chapter to chapter, in alphabetical order. */
    List<String> hyphened();

    /**
     * What nearly all other chapters do where one of them keeps to {@code way}, if it is another way.
     *
     * @param chapter the name of that one
     * @param kind one of those of {@link Customs}
     */
    Optional<Usual> unlike(String chapter, String kind, String way);

    /**
     * How often a word stands in all chapters.
     *
     * @param count so often
     * @param first the chapter in which it stands first; empty if it doesn't come again
     */
    record Uses(int count, String first) {}

    /**
     * A way of writing that nearly all chapters keep to.
     *
     * @param way how, in words for a message
     * @param chapters in how many
     * @param example one of these
     */
    record Usual(String way, int chapters, String example) {}
}
