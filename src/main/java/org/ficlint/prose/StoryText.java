package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/**
 * The paragraphs in which speech is looked for.
 *
 * @param text the reading text with the author's inline notes blanked to spaces
 * @param blocks the story blocks in order
 * @param adjacent for each story block, whether it follows the one before with nothing but white space between
 */
record StoryText(String text, List<Span> blocks, List<Boolean> adjacent) {

    StoryText {
        blocks = List.copyOf(blocks);
        adjacent = List.copyOf(adjacent);
    }

    /** The story of {@code manuscript}. */
    static StoryText of(Manuscript manuscript) {
        List<Span> blocks = new ArrayList<>();
        List<Boolean> adjacent = new ArrayList<>();
        boolean follows = false;
        for (Block block : manuscript.blocks()) {
            boolean story = block.role() == Role.STORY;
            if (story) {
                blocks.add(block.span());
                adjacent.add(follows);
            }
            follows = story;
        }
        return new StoryText(withoutNotes(manuscript), blocks, adjacent);
    }

    private static String withoutNotes(Manuscript manuscript) {
        if (manuscript.inlineNotes().isEmpty()) {
            return manuscript.text();
        }
        StringBuilder out = new StringBuilder(manuscript.text());
        for (Span note : manuscript.inlineNotes()) {
            for (int i = note.start(); i < note.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Whether block {@code i} is followed by another block with nothing but white space between. */
    boolean isFollowed(int i) {
        return i + 1 < blocks.size() && adjacent.get(i + 1);
    }
}
