package org.ficlint.prose;

import java.util.Optional;
import java.util.stream.Stream;
import org.ficlint.text.Span;

/**
 * Something that a character says, thinks or writes: one piece within one paragraph.
 *
 * <p>Speech over several paragraphs is one quotation for each, tied by {@link #continued} and {@link #continues}. Speech
 * that a tag cuts in two is two quotations with the same frame between them.
 *
 * @param kind DIALOGUE, THOUGHT, LETTER or CHAT
 * @param span where it is in the reading text, with its marks
 * @param inner the same without its marks
 * @param opening the mark that opens it, such as a quotation mark, a dash or {@code ::}; empty if there is none
 * @param closing the mark that closes it; empty if there is none
 * @param continued whether it goes on with speech left open in the paragraph before
 * @param continues whether it goes on in the next paragraph
 * @param before the tag or beat right before it in its paragraph
 * @param after the tag or beat right after it in its paragraph
 * @param addressed the name of the person spoken to, where the words call her by it
 */
public record Quotation(
        Where kind,
        Span span,
        Span inner,
        String opening,
        String closing,
        boolean continued,
        boolean continues,
        Optional<Frame> before,
        Optional<Frame> after,
        Optional<Span> addressed) {

    /** A quotation of which nothing is known but its place, marks and kind. */
    static Quotation plain(Where kind, Span span, Span inner, String text) {
        return new Quotation(
                kind,
                span,
                inner,
                text.substring(span.start(), inner.start()).strip(),
                text.substring(inner.end(), span.end()).strip(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether a mark opens it and the one that should close it was forgotten. */
    public boolean isUnclosed() {
        return closing.isEmpty() && !opening.isEmpty() && !continues && !isDashed();
    }

    /** Whether its words should open with a mark and none is there. */
    public boolean isUnopened() {
        return opening.isEmpty() && !closing.isEmpty();
    }

    /** Whether a dash opens it, as in much of Europe; such speech has no closing mark. */
    public boolean isDashed() {
        return !opening.isEmpty() && "—–―-".indexOf(opening.charAt(0)) >= 0;
    }

    /** Its tag, the one after it first. */
    public Optional<Frame> tag() {
        return frames().filter(Frame::isTag).findFirst();
    }

    /** The name of the one who speaks, where a tag gives it. */
    public Optional<String> speaker() {
        return frames().filter(Frame::isTag).flatMap(f -> f.speaker().stream()).findFirst();
    }

    private Stream<Frame> frames() {
        return Stream.concat(after.stream(), before.stream());
    }

    Quotation as(Where newKind) {
        return new Quotation(newKind, span, inner, opening, closing, continued, continues, before, after, addressed);
    }

    Quotation framed(Optional<Frame> newBefore, Optional<Frame> newAfter) {
        return new Quotation(kind, span, inner, opening, closing, continued, continues, newBefore, newAfter, addressed);
    }

    Quotation tied(boolean newContinued, boolean newContinues) {
        return new Quotation(kind, span, inner, opening, closing, newContinued, newContinues, before, after, addressed);
    }

    Quotation to(Optional<Span> person) {
        return new Quotation(kind, span, inner, opening, closing, continued, continues, before, after, person);
    }
}
