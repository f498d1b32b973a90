package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Source;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;

/** Makes small manuscripts, one block a paragraph. */
final class Stories {
    private Stories() {}

    static Story of(String... paragraphs) {
        return story(Role.STORY, List.of(paragraphs));
    }

    /** A story whose first paragraph is the author's note. */
    static Story withNote(String... paragraphs) {
        return story(Role.AUTHOR_NOTE, List.of(paragraphs));
    }

    /** A story whose first paragraph is its header. */
    static Story withHeader(String... paragraphs) {
        return story(Role.HEADER, List.of(paragraphs));
    }

    private static Story story(Role first, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Role role = blocks.isEmpty() ? first : Role.STORY;
            blocks.add(new Block(new Span(at, at + paragraph.length()), role, "test"));
            at += paragraph.length() + 2;
        }
        return of(String.join("\n\n", paragraphs), blocks, List.of());
    }

    static Story of(String text, List<Block> blocks, List<Span> notes) {
        OffsetMap.Builder out = new OffsetMap.Builder(text).copy(new Span(0, text.length()));
        Manuscript manuscript = new Manuscript(new Source("test.txt", text), text, out.map(), blocks, notes, List.of());
        return new Story(manuscript, Speech.of(manuscript));
    }

    /** The quotations of a kind, with their marks. */
    static List<String> in(Where kind, Story story) {
        return story.speech().quotations().stream()
                .filter(q -> q.kind() == kind)
                .map(q -> q.span().in(story.manuscript().text()))
                .toList();
    }
}
