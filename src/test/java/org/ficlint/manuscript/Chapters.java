package org.ficlint.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;

/** Plain text, read and split. */
final class Chapters {
    private Chapters() {}

    static Manuscript split(String text) {
        try {
            return Sections.of(Formats.read("chapter.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Role> roles(String text) {
        return split(text).blocks().stream().map(Block::role).toList();
    }
}
