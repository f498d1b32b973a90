package org.ficlint.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.ficlint.format.Flow.Part;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Span;

/** Reads what a Markdown text shows. */
final class MarkdownReader extends AbstractVisitor {
    private static final Part HEADING = new Part(Role.HEADING, "a heading's sign");
    private static final Part FRONT_MATTER = new Part(Role.HEADER, "front matter");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern TAG =
            Pattern.compile("<!--.{0,5000}?-->|<[/!?]?[A-Za-z][^<>]{0,2000}>", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…][”’\"')*_]*\\s*");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Flow flow;
    private final String text;
    private int italics;

    MarkdownReader(Source source, Span frontMatter) {
        flow = new Flow(source, true);
        text = source.text();
        Matcher line = LINE.matcher(text).region(frontMatter.start(), frontMatter.end());
        while (line.find()) {
            if (!line.group().startsWith("---") && !line.group().startsWith("...")) {
                flow.copy(new Span(line.start(), line.end()), false);
                flow.endAs(FRONT_MATTER);
            }
        }
    }

    Manuscript manuscript(List<String> notices) {
        return flow.manuscript(notices);
    }

    @Override
    public void visit(Paragraph paragraph) {
        flow.end();
        visitChildren(paragraph);
        flow.end();
    }

    /** A line of hyphens right under a paragraph makes a heading of it; what ends like a sentence is none. */
    @Override
    public void visit(Heading heading) {
        flow.end();
        Span span = span(heading);
        visitChildren(heading);
        List<SourceSpan> lines = heading.getSourceSpans();
        boolean underlined = !span.in(text).strip().startsWith("#") && lines.size() > 1;
        SourceSpan last = lines.get(lines.size() - 1);
        Span rule = new Span(last.getInputIndex(), last.getInputIndex() + last.getLength());
        if (underlined
                && SENTENCE_END
                        .matcher(text.substring(span.start(), rule.start()))
                        .matches()) {
            rule(rule);
        } else {
            flow.endAs(HEADING);
        }
    }

    @Override
    public void visit(ThematicBreak rule) {
        rule(span(rule));
    }

    /** A rule in the signs that its writer took, since these may differ from break to break. */
    private void rule(Span span) {
        flow.end();
        flow.copy(span, false);
        flow.endAs(Flow.RULE);
    }

    @Override
    public void visit(Emphasis emphasis) {
        italics++;
        visitChildren(emphasis);
        italics--;
    }

    @Override
    public void visit(SoftLineBreak end) {
        Span span = gap(end);
        flow.decoded(" ", span, italics > 0);
    }

    @Override
    public void visit(HardLineBreak end) {
        flow.end();
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Text node) {
        StringBuilder seen = new StringBuilder();
        for (SourceSpan part : node.getSourceSpans()) {
            decode(span(part), new Counting(seen));
        }
        boolean known = seen.toString().equals(node.getLiteral());
        if (known) {
            for (SourceSpan part : node.getSourceSpans()) {
                decode(span(part), flow.sink(italics > 0));
            }
        } else {
            flow.decoded(node.getLiteral(), span(node), italics > 0);
        }
    }

    @Override
    public void visit(Code code) {
        Span span = span(code);
        int at = text.indexOf(code.getLiteral(), span.start());
        if (at >= 0 && at + code.getLiteral().length() <= span.end()) {
            flow.copy(new Span(at, at + code.getLiteral().length()), italics > 0);
        } else {
            flow.decoded(code.getLiteral(), span, italics > 0);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        List<SourceSpan> lines = block.getSourceSpans();
        for (SourceSpan line : lines.subList(1, lines.size())) {
            Span span = span(line);
            if (!span.in(text).strip().matches("`{3,}|~{3,}")) {
                flow.copy(span, false);
                flow.end();
            }
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        String name = tag.getLiteral().toLowerCase(java.util.Locale.ROOT);
        if (name.matches("<br\\b.*")) {
            flow.end();
        } else if (name.matches("<(?:i|em)\\b.*")) {
            italics++;
        } else if (name.matches("</(?:i|em)\\b.*")) {
            italics = Math.max(0, italics - 1);
        } else if (isForUs(name)) {
            flow.copy(span(tag), false);
        }
        flow.seam();
    }

    @Override
    public void visit(HtmlBlock block) {
        flow.end();
        Span span = span(block);
        Matcher tag = TAG.matcher(text).region(span.start(), span.end());
        int from = span.start();
        while (tag.find()) {
            addLines(new Span(from, tag.start()));
            String name = tag.group().toLowerCase(java.util.Locale.ROOT);
            if (isForUs(name)) {
                flow.end();
                flow.copy(new Span(tag.start(), tag.end()), false);
                flow.end();
            } else if (name.matches("<hr\\b.*")) {
                flow.rule(new Span(tag.start(), tag.end()));
            } else if (name.matches("(?s)</?(?:p|div|br|h[1-6]|blockquote|center|li|table|tr|td)\\b.*")) {
                flow.end();
            }
            from = tag.end();
        }
        addLines(new Span(from, span.end()));
        flow.end();
    }

    private static boolean isForUs(String tag) {
        return tag.matches("(?s)<!--\\s*fic-lint.*");
    }

    private void addLines(Span span) {
        Entities.decode(text, span, flow.sink(false));
    }

    /** "[Mia]: hey" is a line of a chat, not the address of a link. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (!definition.getDestination().matches(".*[./#].*")) {
            flow.end();
            flow.copy(span(definition), false);
            flow.end();
        }
    }

    /** Tells the characters of {@code span}: entities and backslashes before punctuation spell others. */
    private void decode(Span span, Entities.Sink sink) {
        int from = span.start();
        for (int i = span.start(); i + 1 < span.end(); i++) {
            if (text.charAt(i) == '\\' && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0) {
                Entities.decode(text, new Span(from, i), sink);
                sink.decoded(text.substring(i + 1, i + 2), new Span(i, i + 2));
                from = i + 2;
                i++;
            }
        }
        Entities.decode(text, new Span(from, span.end()), sink);
    }

    /** Adds up what would be told. */
    private final class Counting implements Entities.Sink {
        private final StringBuilder seen;

        Counting(StringBuilder seen) {
            this.seen = seen;
        }

        @Override
        public void copy(Span span) {
            seen.append(text, span.start(), span.end());
        }

        @Override
        public void decoded(String chars, Span span) {
            seen.append(chars);
        }
    }

    /** Where the line ends: between what stands before and after. */
    private Span gap(Node lineEnd) {
        Node before = lineEnd.getPrevious();
        Node after = lineEnd.getNext();
        int start = before == null ? span(lineEnd).start() : span(before).end();
        int end = after == null ? start : span(after).start();
        return new Span(start, Math.max(start, end));
    }

    private static Span span(SourceSpan part) {
        return new Span(part.getInputIndex(), part.getInputIndex() + part.getLength());
    }

    private static Span span(Node node) {
        List<SourceSpan> parts = node.getSourceSpans();
        if (parts.isEmpty()) {
            return new Span(0, 0);
        }
        return new Span(
                span(parts.get(0)).start(), span(parts.get(parts.size() - 1)).end());
    }
}
