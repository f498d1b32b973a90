package org.ficlint.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ficlint.format.Xml.Kind;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Span;

/** Reads the text of an OpenDocument text as it stands once all tracked changes are accepted. */
final class OdtReader {
    private static final Set<String> PASSED_OVER = Set.of(
            "text:note",
            "office:annotation",
            "text:tracked-changes",
            "text:ruby-text",
            "text:table-of-content",
            "office:forms",
            "text:script",
            "svg:title",
            "svg:desc");

    private static final int MOST_SPACES = 1000;

    /** A paragraph, or a stretch of one, that is open. */
    private record Open(String style, boolean heading, boolean italic) {}

    private final Xml xml;
    private final Flow flow;
    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inBody;
    private boolean afterSpace = true;

    OdtReader(Source source, OdtStyles styles) {
        this.xml = new Xml(source.text());
        this.flow = new Flow(source, false);
        this.styles = styles;
    }

    Manuscript manuscript() throws UnreadableException {
        while (xml.next()) {
            inBody |= xml.opens("office:body");
            if (!inBody) {
                continue;
            }
            if (xml.kind() == Kind.OPEN) {
                open();
            } else if (xml.kind() == Kind.CLOSE) {
                close();
            } else if (!open.isEmpty()) {
                text();
            }
        }
        return flow.manuscript(List.of());
    }

    private void open() throws UnreadableException {
        switch (xml.name()) {
            case "text:p", "text:h" -> startParagraph();
            case "text:span" -> open.push(stretch());
            case "text:s" -> spaces();
            case "text:tab" -> sign("\t");
            case "text:line-break" -> end();
            default -> {
                if (PASSED_OVER.contains(xml.name())) {
                    xml.pass();
                }
            }
        }
    }

    private void close() {
        switch (xml.name()) {
            case "text:p", "text:h" -> {
                end();
                open.poll();
            }
            case "text:span" -> open.poll();
            default -> {}
        }
    }

    private void startParagraph() {
        end();
        String style = xml.attribute("text:style-name");
        boolean heading = xml.name().equals("text:h") || styles.isHeading(style);
        open.push(new Open(style, heading, styles.italic(style).orElse(false)));
    }

    private Open stretch() {
        String style = xml.attribute("text:style-name");
        boolean around = isItalic();
        boolean heading = !open.isEmpty() && open.peek().heading();
        return new Open(style, heading, styles.italic(style).orElse(around));
    }

    private boolean isItalic() {
        return !open.isEmpty() && open.peek().italic();
    }

    private void spaces() {
        String count = xml.attribute("text:c");
        int spaces = count.matches("[0-9]{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
        sign(" ".repeat(spaces));
    }

    private void sign(String sign) {
        flow.decoded(sign, xml.span(), isItalic());
        afterSpace = false;
    }

    private void end() {
        if (!open.isEmpty() && open.peek().heading()) {
            flow.endAs(Flow.HEADING);
        } else {
            flow.end();
        }
        afterSpace = true;
    }

    /** White space in the file is one space, or none after another; more are spelt as tags. */
    private void text() {
        Span span = xml.span();
        String text = flow.text();
        Entities.Sink sink = flow.sink(isItalic());
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = " \t\r\n".indexOf(text.charAt(i)) >= 0;
            if (space && afterSpace) {
                Entities.decode(text, new Span(from, i), sink);
                from = i + 1;
            }
            afterSpace = space;
        }
        Entities.decode(text, new Span(from, span.end()), sink);
    }
}
