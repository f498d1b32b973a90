package org.ficlint.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.format.Flow.Part;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Span;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads what a page shows, in its order. */
final class HtmlReader implements NodeFilter {
    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s"
                            + " samp small span strike strong sub sup time tt u var wbr")
                    .split(" ", -1));
    private static final Set<String> UNSHOWN = Set.of(
            ("head title script style noscript template svg math object iframe audio video canvas select option button"
                            + " textarea form nav footer rt rp")
                    .split(" ", -1));
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
    private static final int CDATA_START = "<![CDATA[".length();

    private final Flow flow;
    private final HtmlParts parts;
    private int italics;
    private int preformatted;

    /** A reader of {@code page}, all of which is {@code part} but where its marks say otherwise. */
    HtmlReader(Source source, Document page, Part part) {
        this.flow = new Flow(source, true);
        this.parts = new HtmlParts(page);
        flow.enter(part);
    }

    Manuscript manuscript(List<String> notices) {
        for (Element root : parts.roots()) {
            NodeTraversor.filter(this, root);
            flow.end();
        }
        return flow.manuscript(notices);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Comment comment) {
            add(comment);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = name(element);
        if (UNSHOWN.contains(name) || parts.isUnshown(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (name.equals("br")) {
            flow.end();
        } else if (name.equals("hr")) {
            flow.rule(span(element.sourceRange()));
        }
        italics += isItalic(element) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (INLINE.contains(name)) {
            flow.seam();
        } else {
            flow.enter(parts.of(element).orElse(flow.part()));
        }
        quote(name, "“", element.sourceRange());
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        String name = name(element);
        quote(name, "”", element.endSourceRange());
        italics -= isItalic(element) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
        if (INLINE.contains(name)) {
            flow.seam();
        } else {
            flow.leave();
        }
    }

    private void quote(String name, String mark, Range place) {
        if (name.equals("q")) {
            flow.decoded(mark, span(place), italics > 0);
        }
    }

    private static String name(Element element) {
        return element.normalName();
    }

    private static boolean isItalic(Element element) {
        return ITALIC.contains(name(element))
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("font-style:italic");
    }

    private static Span span(Range range) {
        int start = Math.max(0, range.startPos());
        return new Span(start, Math.max(start, range.endPos()));
    }

    private void add(TextNode node) {
        Span span = span(node.sourceRange());
        if (node instanceof CDataNode) {
            int start = Math.min(span.end(), span.start() + CDATA_START);
            flow.copy(
                    new Span(
                            start,
                            Math.min(span.end(), start + node.getWholeText().length())),
                    italics > 0);
            return;
        }
        String text = node.getWholeText();
        if (!Entities.decoded(span.in(flow.text())).equals(text)) {
            flow.decoded(text, span, italics > 0);
        } else if (preformatted == 0) {
            Entities.decode(flow.text(), span, flow.sink(italics > 0));
        } else {
            addLines(span);
        }
    }

    private void addLines(Span span) {
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (flow.text().charAt(i) == '\n') {
                Entities.decode(flow.text(), new Span(from, i), flow.sink(italics > 0));
                flow.end();
                from = i + 1;
            }
        }
        Entities.decode(flow.text(), new Span(from, span.end()), flow.sink(italics > 0));
    }

    /** A comment to fic-lint is part of the text, as it is in plain text. */
    private void add(Comment comment) {
        if (comment.getData().strip().startsWith("fic-lint")) {
            flow.copy(span(comment.sourceRange()), false);
        }
    }
}
