package org.ficlint.prose;

import java.util.Map;

/** What all chapters of a story together tell of its words, as far as one of them can't. */
public interface StoryContext {
    /** Nothing is known but the chapter itself. */
    StoryContext NONE = new StoryCounts(Map.of(), Map.of());

    /** Whether some chapter shows {@code word}, as written or with a possessive ending, to be a name. */
    boolean names(String word);

    /** Whether the story names {@code word} at least {@code times} times. */
    boolean isNamed(String word, int times);

    /** The names, other than {@code word}, that stand at least {@code times} times and that it may be a slip for. */
    Map<String, Integer> alike(String word, int times);

    /** Whether {@code word} comes again from chapter to chapter, and no less often than {@code usual} would. */
    boolean prefers(String word, String usual);
}
