package org.ficlint.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;

/** What comes out of a file, for tests. */
final class Read {
    private Read() {}

    static Manuscript file(String name, byte[] bytes) {
        try {
            return Formats.read(name, bytes);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    static Manuscript file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The paragraphs. */
    static List<String> blocks(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .map(Block::span)
                .map(s -> s.in(manuscript.text()))
                .toList();
    }

    /** The paragraphs that the format gives this role. */
    static List<String> marked(Manuscript manuscript, Role role) {
        return manuscript.blocks().stream()
                .filter(b -> b.role() == role && !b.why().isEmpty())
                .map(b -> b.span().in(manuscript.text()))
                .toList();
    }

    /** Why a file can't be read. */
    static String reason(String name, byte[] bytes) {
        try {
            Formats.read(name, bytes);
        } catch (UnreadableException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError(name + " can be read");
    }
}
