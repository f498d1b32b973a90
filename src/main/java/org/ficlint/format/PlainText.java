package org.ficlint.format;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Edit;
import org.ficlint.text.LineIndex;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;

/**
 * Plain text: each line is a block, unless the file is wrapped by hand at some width; then the lines of a paragraph are
 * joined.
 *
 * <p>In the reading text a no-break space is a space, and characters that nobody sees (zero-width spaces, soft hyphens)
 * are gone.
 */
final class PlainText implements Format {

    @Override
    public Manuscript read(String name, byte[] bytes) throws UnreadableException {
        Decoded decoded = Decoded.of(bytes);
        return manuscript(new Source(name, decoded.text()), decoded.notices());
    }

    @Override
    public byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        return Decoded.of(bytes).edited(bytes, edits);
    }

    private static Manuscript manuscript(Source source, List<String> notices) {
        String text = source.text();
        List<Span> lines = new ArrayList<>();
        LineIndex index = source.lines();
        for (int i = 1; i <= index.lines(); i++) {
            lines.add(trimmed(text, index.line(i)));
        }
        HardWrap wrap = HardWrap.of(text, lines);
        OffsetMap.Builder out = new OffsetMap.Builder(text);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            if (out.length() > 0) {
                out.invented("\n\n", lines.get(i).start());
            }
            int start = out.length();
            copy(out, text, lines.get(i));
            while (i + 1 < lines.size() && wrap.joins(lines.get(i), lines.get(i + 1))) {
                out.decoded(" ", between(lines.get(i), lines.get(i + 1)));
                i++;
                copy(out, text, lines.get(i));
            }
            if (out.length() > start) {
                blocks.add(Block.of(new Span(start, out.length())));
            }
        }
        return new Manuscript(source, out.text(), out.map(), blocks, List.of(), notices);
    }

    private static Span between(Span line, Span next) {
        int lineBreak = line.end();
        return new Span(lineBreak, next.start());
    }

    private static Span trimmed(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void copy(OffsetMap.Builder out, String text, Span line) {
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (!Characters.isUnseen(c) && !Characters.isOddSpace(c)) {
                continue;
            }
            if (from < i) {
                out.copy(new Span(from, i));
            }
            if (Characters.isOddSpace(c)) {
                out.decoded(" ", new Span(i, i + 1));
            }
            from = i + 1;
        }
        if (from < line.end()) {
            out.copy(new Span(from, line.end()));
        }
    }
}
