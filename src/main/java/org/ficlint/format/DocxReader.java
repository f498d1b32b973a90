package org.ficlint.format;

import java.util.List;
import java.util.Set;
import org.ficlint.format.Xml.Kind;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Span;

/** Reads the text of a Word document as it stands once all tracked changes are accepted. */
final class DocxReader {
    /** Taken away, or another form of what stands beside it. */
    private static final Set<String> PASSED_OVER =
            Set.of("w:moveFrom", "mc:Fallback", "w:rt", "w:pPrChange", "w:rPrChange", "w:sectPr");

    private final Xml xml;
    private final Flow flow;
    private final DocxStyles styles;

    private String paragraphStyle = "";
    private boolean italic;
    private boolean hidden;
    private boolean joined;
    private boolean inProperties;
    private boolean inRun;
    private boolean inText;
    private boolean keepsSpace;

    DocxReader(Source source, DocxStyles styles) {
        this.xml = new Xml(source.text());
        this.flow = new Flow(source, false);
        this.styles = styles;
    }

    Manuscript manuscript() throws UnreadableException {
        while (xml.next()) {
            if (xml.kind() == Kind.OPEN) {
                open();
            } else if (xml.kind() == Kind.CLOSE) {
                close();
            } else if (inText && !hidden) {
                text();
            }
        }
        return flow.manuscript(List.of());
    }

    private void open() throws UnreadableException {
        switch (xml.name()) {
            case "w:p" -> startParagraph();
            case "w:pStyle" -> {
                paragraphStyle = xml.attribute("w:val");
                italic = styles.isItalic(paragraphStyle);
            }
            case "w:pPr" -> inProperties = true;
            case "w:r" -> startRun();
            case "w:rStyle" -> italic |= inRun && styles.isItalic(xml.attribute("w:val"));
            case "w:i" -> italic = inRun ? DocxStyles.isOn(xml.attribute("w:val")) : italic;
            case "w:vanish" -> hidden = inRun && DocxStyles.isOn(xml.attribute("w:val"));
            case "w:t" -> {
                inText = true;
                keepsSpace = xml.attribute("xml:space").equals("preserve");
            }
            case "w:tab" -> sign("\t");
            case "w:noBreakHyphen" -> sign("-");
            case "w:br", "w:cr" -> breakLine();
            case "w:del" -> passDeletion();
            default -> {
                if (PASSED_OVER.contains(xml.name())) {
                    xml.pass();
                }
            }
        }
    }

    private void close() {
        switch (xml.name()) {
            case "w:p" -> {
                if (!joined) {
                    end();
                }
            }
            case "w:pPr" -> inProperties = false;
            case "w:r" -> inRun = false;
            case "w:t" -> inText = false;
            default -> {}
        }
    }

    private void startParagraph() {
        if (!joined) {
            end();
        }
        joined = false;
        paragraphStyle = "";
        inRun = false;
    }

    private void startRun() {
        inRun = true;
        hidden = false;
        italic = styles.isItalic(paragraphStyle);
    }

    /** A tab stands in a run; one outside of runs is where tabs stop. */
    private void sign(String sign) {
        if (inRun && !hidden) {
            flow.decoded(sign, xml.span(), italic);
        }
    }

    private void breakLine() {
        if (inRun) {
            end();
        }
    }

    private void end() {
        if (styles.isHeading(paragraphStyle)) {
            flow.endAs(Flow.HEADING);
        } else {
            flow.end();
        }
    }

    /** Deleted runs or, in the properties of a paragraph, the sign that its end is deleted. */
    private void passDeletion() throws UnreadableException {
        joined |= inProperties;
        xml.pass();
    }

    private void text() {
        Span span = keepsSpace ? xml.span() : stripped(xml.span());
        if (xml.kind() == Kind.CDATA) {
            flow.copy(span, italic);
        } else {
            Entities.decode(flow.text(), span, flow.sink(italic));
        }
    }

    /** White space at the ends of a run means nothing unless the run says so. */
    private Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(flow.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(flow.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
