package org.ficlint.format;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Markup;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Edit;
import org.ficlint.text.Span;

/** Markdown as CommonMark has it, but that lines which begin with four spaces are paragraphs: writers indent. */
final class Markdown implements Format {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(?:[^\\r\\n]*\\R){0,200}?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final int DEEPEST = 100;

    @Override
    public Manuscript read(String name, byte[] bytes) throws UnreadableException {
        Decoded decoded = Decoded.of(bytes);
        String text = decoded.text();
        Matcher matter = FRONT_MATTER.matcher(text);
        Span head = new Span(0, matter.find() ? matter.end() : 0);
        // Parsers are not shared: one that has read remembers nothing, but nothing promises that.
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        FencedCodeBlock.class,
                        Heading.class,
                        HtmlBlock.class,
                        ListBlock.class,
                        ThematicBreak.class))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        Source source = new Source(name, text, Markup.MARKDOWN);
        MarkdownReader reader = new MarkdownReader(source, head);
        parser.parse(blanked(text, head)).accept(reader);
        return reader.manuscript(decoded.notices());
    }

    /** The text with spaces for all that is in {@code span} but line ends, so that places stay. */
    private static String blanked(String text, Span span) {
        return span.in(text).replaceAll("[^\\r\\n]", " ") + text.substring(span.end());
    }

    @Override
    public byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        return Decoded.of(bytes).edited(bytes, edits);
    }
}
