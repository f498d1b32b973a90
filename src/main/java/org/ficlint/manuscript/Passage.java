package org.ficlint.manuscript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Words.Word;
import org.ficlint.text.Span;

/**
 * A block as the splitter looks at it.
 *
 * @param index its number among the blocks
 * @param block the block
 * @param text its text, with styled letters (bold, full-width) as plain ones
 * @param gap how many blank lines stand before it in the source; 1 where the source is not plain text
 * @param indented whether its line is indented more than the line before it
 * @param words its words
 * @param tally person and tense of its narration
 * @param spoken its quoted speech
 * @param noteOdds how much its words are like those of notes, in log odds
 */
record Passage(
        int index,
        Block block,
        String text,
        int gap,
        boolean indented,
        List<Word> words,
        Tally tally,
        SpokenParts spoken,
        double noteOdds) {
    private static final int STYLED_LETTERS = 0x2100;

    Passage {
        words = List.copyOf(words);
    }

    /** All blocks of {@code manuscript} that are not {@link Overrides override comments}' business alone. */
    static List<Passage> of(Manuscript manuscript) {
        List<Passage> passages = new ArrayList<>();
        int before = -1;
        int indentBefore = 0;
        for (Block block : manuscript.blocks()) {
            String text = plain(block.span().in(manuscript.text()));
            Span source = manuscript.map().toSource(block.span());
            int indent = indent(manuscript.source().text(), source.start());
            int gap = before < 0 ? 1 : gap(manuscript.source().text(), before, source.start());
            passages.add(of(passages.size(), block, text, gap, indent > indentBefore));
            before = source.end();
            indentBefore = indent;
        }
        return passages;
    }

    /** A part of a block, by itself. */
    static Passage of(String text) {
        return of(0, Block.of(new Span(0, text.length())), text, 1, false);
    }

    private static Passage of(int index, Block block, String text, int gap, boolean indented) {
        SpokenParts spoken = SpokenParts.of(text);
        List<Word> words = Words.of(text, Voices.of(text, spoken));
        return new Passage(index, block, text, gap, indented, words, Tally.of(words), spoken, NoteWords.odds(words));
    }

    /** Whether it is short enough to be a line of its own kind: heading, marker, ornament. */
    boolean isLine() {
        return text.length() <= Weights.LONGEST_LINE;
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= STYLED_LETTERS && Character.isLetterOrDigit(text.codePointAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static int indent(String source, int at) {
        int i = at;
        while (i > 0 && (source.charAt(i - 1) == ' ' || source.charAt(i - 1) == '\t')) {
            i--;
        }
        return at - i;
    }

    /** Blank lines between two offsets; 1 if anything but white space stands there. */
    private static int gap(String source, int from, int to) {
        int feeds = 0;
        for (int i = Math.min(from, to); i < to; i++) {
            char c = source.charAt(i);
            if (c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1))) {
                feeds++;
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B' && c != '\uFEFF') {
                return 1;
            }
        }
        return Math.max(0, feeds - 1);
    }
}
