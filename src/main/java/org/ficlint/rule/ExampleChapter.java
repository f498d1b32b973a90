package org.ficlint.rule;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Source;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.Names;
import org.ficlint.prose.Speech;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;

/** Makes a chapter, all of it story, of a rule's example; offsets in it are those in the example. */
public final class ExampleChapter {
    private ExampleChapter() {}

    /** A chapter whose paragraphs are parted by blank lines, without sentences. */
    public static Chapter of(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(Block.of(new Span(at, at + paragraph.length())));
            }
            at += paragraph.length() + 2;
        }
        OffsetMap map =
                new OffsetMap.Builder(text).copy(new Span(0, text.length())).map();
        Manuscript manuscript = new Manuscript(new Source("an example", text), text, map, blocks, List.of(), List.of());
        Speech speech = Speech.of(manuscript);
        return new Chapter(manuscript, List.of(), speech, Names.of(manuscript, speech), Dialect.US);
    }
}
