package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Where;
import org.ficlint.text.Span;

/**
 * How a spoken line ends: the mark before its closing quotation mark, and where the narration after it begins.
 *
 * @param text the reading text
 * @param quotation the line with its quotation marks
 * @param markAt where the last character of the words is, which is a mark or the last letter
 * @param close where the closing quotation mark is
 * @param limit where the narration after it ends at the latest: the next quotation mark or the paragraph's end
 */
record QuoteEnd(String text, Span quotation, int markAt, int close, int limit) {

    /** The mark that ends a spoken line. */
    enum Mark {
        STOP,
        COMMA,
        STRONG,
        DASH,
        NONE,
        OTHER
    }

    /** The ends of all closed lines of dialogue in {@code chapter}, in order. */
    static List<QuoteEnd> in(Chapter chapter) {
        String text = chapter.text();
        List<QuoteEnd> ends = new ArrayList<>();
        for (Quotation spoken : chapter.speech().quotations()) {
            Span span = spoken.span();
            boolean closed = span.length() > 2 && isQuote(text.charAt(span.end() - 1));
            if (spoken.kind() != Where.DIALOGUE || !closed) {
                continue;
            }
            int blockEnd = chapter.manuscript()
                    .blockAt(span.start())
                    .map(Block::span)
                    .orElse(span)
                    .end();
            int next = text.indexOf(text.charAt(span.start()), span.end());
            int markAt = span.end() - 2;
            while (markAt > span.start() && isQuote(text.charAt(markAt))) {
                markAt--;
            }
            ends.add(new QuoteEnd(text, span, markAt, span.end() - 1, next < 0 ? blockEnd : Math.min(next, blockEnd)));
        }
        return ends;
    }

    static boolean isQuote(char c) {
        return "\"“”‘’'«»".indexOf(c) >= 0;
    }

    /** What ends the words. */
    Mark mark() {
        char c = text.charAt(markAt);
        if (c == '.' && text.charAt(markAt - 1) != '.') {
            return isAbbreviation() ? Mark.OTHER : Mark.STOP;
        }
        if (c == ',') {
            return Mark.COMMA;
        }
        if (c == '!' || c == '?' || c == '…' || c == '.') {
            return Mark.STRONG;
        }
        if (c == '—' || c == '–' || c == '-') {
            return Mark.DASH;
        }
        return Character.isLetterOrDigit(c) ? Mark.NONE : Mark.OTHER;
    }

    /** Whether the words end in what may be a shortened word, whose full stop must stay. */
    private boolean isAbbreviation() {
        String word = lastWord().in(text);
        boolean shortened = word.length() == 1 && !word.equals("I");
        return shortened
                || List.of("Mr", "Mrs", "Ms", "Dr", "St", "Jr", "etc", "a.m", "p.m")
                        .contains(word);
    }

    /** The last word, up to its mark. */
    Span lastWord() {
        int end = Character.isLetterOrDigit(text.charAt(markAt)) ? markAt + 1 : markAt;
        int start = end;
        while (start > quotation.start() + 1 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    /** The words without quotation marks. */
    String words() {
        return text.substring(quotation.start() + 1, markAt + 1);
    }

    /** The mark outside the closing quotation mark: a comma, a full stop, or a space if there is none. */
    char outside() {
        return close + 1 < limit ? text.charAt(close + 1) : '\n';
    }

    /** Whether the line stands where a sentence can begin, so that it is no word or title quoted within one. */
    boolean beginsSentence() {
        int at = quotation.start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        boolean nickname = at > 0 && isQuote(text.charAt(at)) && !words().contains(" ");
        return at < 0 || ".!?…:,;\n—–".indexOf(text.charAt(at)) >= 0 || (isQuote(text.charAt(at)) && !nickname);
    }

    /** Whether the line opens its paragraph or follows a whole sentence, so that none encloses it. */
    boolean standsAlone() {
        int at = quotation.start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || ".!?…\n".indexOf(text.charAt(at)) >= 0 || isQuote(text.charAt(at));
    }

    /** Whether a tag only interrupts the spoken sentence, which goes on after it: {@code "I," he said, "am"}. */
    boolean goesOn() {
        return ",—–".indexOf(lastBeforeLimit()) >= 0 && limit < text.length() && isQuote(text.charAt(limit));
    }

    /** Whether what follows announces the next words: {@code "Go." She said: "Or stay."}. */
    boolean isBeforeAnnouncement() {
        return lastBeforeLimit() == ':' || goesOn();
    }

    /** Whether more speech opens where the narration ends, after one mark and one space. */
    boolean isBeforeSpeech() {
        return limit < text.length()
                && limit - 2 > close
                && isQuote(text.charAt(limit))
                && text.charAt(limit - 1) == ' '
                && !Character.isLetterOrDigit(text.charAt(limit - 2));
    }

    private char lastBeforeLimit() {
        int at = limit - 1;
        while (at > close && text.charAt(at) == ' ') {
            at--;
        }
        return at > close ? text.charAt(at) : '\n';
    }

    /** The clause that begins at most one mark and one space after the line. */
    Clause clause() {
        int at = close + 1;
        if (at < limit && (text.charAt(at) == ',' || text.charAt(at) == '.')) {
            at++;
        }
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return Clause.read(text, new Span(Math.min(at, limit), limit));
    }
}
