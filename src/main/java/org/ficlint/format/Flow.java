package org.ficlint.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Source;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;

/** A manuscript in the making, as a format with markup tells it: characters, breaks, italics, and parts that it knows. */
final class Flow {
    /** A rule across the page, as writers draw it in plain text. */
    private static final String STARS = "* * *";

    /** The part that such a rule plays. */
    static final Part RULE = new Part(Role.SCENE_BREAK, "a rule across the page");

    /** The part of a paragraph that a word processor's style makes a heading. */
    static final Part HEADING = new Part(Role.HEADING, "a heading's style");

    /** What a format says of a stretch: a role and why. */
    record Part(Role role, String why) {
        /** Nothing: the words must tell. */
        static final Part UNTOLD = new Part(Role.STORY, "");
    }

    private final Source source;
    private final OffsetMap.Builder out;
    private final Paragraph paragraph;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Part> parts = new ArrayDeque<>(List.of(Part.UNTOLD));

    /** Starts empty; {@code collapsing} says that white space in the source is only that of its lines. */
    Flow(Source source, boolean collapsing) {
        this.source = source;
        this.out = new OffsetMap.Builder(source.text());
        this.paragraph = new Paragraph(collapsing);
    }

    /** The characters of the source that are being read. */
    String text() {
        return source.text();
    }

    /** Adds the source's characters in {@code span} as they are. */
    void copy(Span span, boolean italic) {
        for (int i = span.start(); i < span.end(); i++) {
            paragraph.copy(source.text().charAt(i), i, italic);
        }
    }

    /** Adds {@code chars}, which the source spells as the characters in {@code span}. */
    void decoded(String chars, Span span, boolean italic) {
        paragraph.decoded(chars, span, italic);
    }

    /** What adds characters that may be spelt as entities. */
    Entities.Sink sink(boolean italic) {
        return new Entities.Sink() {
            @Override
            public void copy(Span span) {
                Flow.this.copy(span, italic);
            }

            @Override
            public void decoded(String chars, Span span) {
                Flow.this.decoded(chars, span, italic);
            }
        };
    }

    /** Says that an inline tag stands here. */
    void seam() {
        paragraph.seam();
    }

    /** What follows, up to {@link #leave}, is such a part; paragraphs end at both ends of it. */
    void enter(Part part) {
        end();
        parts.push(part);
    }

    /** The part that holds here. */
    Part part() {
        return parts.getFirst();
    }

    /** The end of the part that was entered last. */
    void leave() {
        end();
        parts.pop();
    }

    /** The paragraph ends here, if one has begun. */
    void end() {
        if (!paragraph.isEmpty()) {
            add(part());
        }
    }

    /** The paragraph that ends here is such a part. */
    void endAs(Part part) {
        add(part);
    }

    /** A rule across the page, drawn by the tag at {@code span}. */
    void rule(Span span) {
        end();
        paragraph.decoded(STARS, span, false);
        add(RULE);
    }

    private void add(Part part) {
        if (paragraph.settle()) {
            if (out.length() > 0) {
                out.invented("\n\n", paragraph.place());
            }
            int start = out.length();
            paragraph.writeTo(out);
            blocks.add(new Block(new Span(start, out.length()), part.role(), part.why()));
        }
        paragraph.clear();
    }

    /** What was told, once all is. */
    Manuscript manuscript(List<String> notices) {
        end();
        return new Manuscript(source, out.text(), out.map(), blocks, List.of(), notices);
    }
}
