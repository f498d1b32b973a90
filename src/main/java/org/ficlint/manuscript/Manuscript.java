package org.ficlint.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;

/**
 * A chapter as read from a file: the reading text, how it lies over the file, and its blocks.
 *
 * @param source the file's characters
 * @param text the reading text: blocks parted by two line feeds, hard wraps undone, markup gone
 * @param map the reading text's offsets to the source's
 * @param blocks all blocks in order, without gaps other than white space
 * @param inlineNotes the author's asides inside story blocks, brackets included, in order
 * @param notices what the reader should be told about how the file was read, such as a guessed encoding
 */
public record Manuscript(
        Source source, String text, OffsetMap map, List<Block> blocks, List<Span> inlineNotes, List<String> notices) {

    public Manuscript {
        blocks = List.copyOf(blocks);
        inlineNotes = List.copyOf(inlineNotes);
        notices = List.copyOf(notices);
    }

    /** The same manuscript with other blocks and inline notes, as {@link Sections} finds them. */
    public Manuscript with(List<Block> newBlocks, List<Span> newInlineNotes) {
        return new Manuscript(source, text, map, newBlocks, newInlineNotes, notices);
    }

    /** Where its words stand for people, made anew at each call. */
    public Places places() {
        return new Places(this);
    }

    /** The blocks that play the given role, in order. */
    public List<Block> blocks(Role role) {
        return blocks.stream().filter(b -> b.role() == role).toList();
    }

    /** The block that holds {@code offset} of the reading text, if it is not white space between blocks. */
    public Optional<Block> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (block.span().contains(offset)) {
                return Optional.of(block);
            } else if (block.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The reading text at its full length, with line feeds for every character that is in no block of these roles.
     *
     * <p>What is hidden is masked, never cut, so that offsets stay the same.
     */
    public String only(Role... roles) {
        char[] masked = new char[text.length()];
        Arrays.fill(masked, '\n');
        List<Role> wanted = List.of(roles);
        for (Block block : blocks) {
            if (wanted.contains(block.role())) {
                text.getChars(
                        block.span().start(),
                        block.span().end(),
                        masked,
                        block.span().start());
            }
        }
        return new String(masked);
    }
}
