package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ficlint.text.Span;

/**
 * Takes the comments that silence rules out of a manuscript, so that its parts are told from each other as if there were
 * none, and puts them back.
 *
 * @param rest the blocks without comments at their beginnings and ends
 * @param alone the comments at beginnings and ends of blocks
 * @param within the comments inside of blocks
 */
record Directives(List<Block> rest, List<Span> alone, List<Span> within) {

    static Directives of(Manuscript manuscript) {
        List<Span> comments =
                Directive.in(manuscript.text()).stream().map(Directive::span).toList();
        Directives parted = new Directives(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Block block : manuscript.blocks()) {
            List<Span> inBlock =
                    comments.stream().filter(c -> block.span().contains(c)).toList();
            parted.add(block, inBlock, manuscript.text());
        }
        return parted;
    }

    private void add(Block block, List<Span> comments, String text) {
        int start = block.span().start();
        int end = block.span().end();
        int first = 0;
        int last = comments.size();
        while (first < last && comments.get(first).start() == start) {
            start = skipped(text, comments.get(first).end(), end);
            alone.add(comments.get(first++));
        }
        while (last > first && comments.get(last - 1).end() == end) {
            end = comments.get(last - 1).start();
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            alone.add(comments.get(--last));
        }
        within.addAll(comments.subList(first, last));
        if (start < end) {
            rest.add(new Block(new Span(start, end), block.role(), block.why()));
        }
    }

    private static int skipped(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The blocks of {@code manuscript} with these comments among them again. */
    Manuscript backIn(Manuscript manuscript) {
        if (alone.isEmpty() && within.isEmpty()) {
            return manuscript;
        }
        List<Block> blocks = new ArrayList<>(manuscript.blocks());
        alone.forEach(span -> blocks.add(new Block(span, Role.AUTHOR_NOTE, Directive.WHY)));
        blocks.sort(Comparator.comparing(Block::span));
        List<Span> notes = new ArrayList<>(within);
        manuscript.inlineNotes().stream()
                .filter(note -> within.stream().noneMatch(note::overlaps))
                .forEach(notes::add);
        notes.sort(null);
        return manuscript.with(blocks, notes);
    }
}
