package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/** Marks other than quotation marks that plain text puts around thoughts, silent voices and lyrics. */
enum ThoughtMark {
    ASTERISK("*", "*", true),
    UNDERSCORE("_", "_", true),
    SLASH("/", "/", true),
    COLONS("::", "::", true),
    PARENTHESES("((", "))", true),
    NOTE("♪", "♪", true),
    TILDE("~", "~", false),
    ANGLE("<", ">", false),
    SQUARE("[", "]", false);

    private final String open;
    private final String close;
    private final boolean plain;

    ThoughtMark(String open, String close, boolean plain) {
        this.open = open;
        this.close = close;
        this.plain = plain;
    }

    /** Whether a whole sentence in these marks is a thought even where no key or tag says so. */
    boolean isPlain() {
        return plain;
    }

    /** Where the character that opens such a stretch stands next at or after {@code from}; the text's length if nowhere. */
    int next(String text, int from) {
        int at = text.indexOf(open.charAt(0), from);
        return at < 0 ? text.length() : at;
    }

    /** The stretches of {@code within} that stand between two such marks, in order; none holds another. */
    List<Pair> pairs(String text, Span within) {
        List<Pair> pairs = new ArrayList<>();
        int i = within.start();
        Span opened = null;
        while (i < within.end()) {
            Span token = token(text, i, within.end());
            if (opened != null && token.length() == opened.length() && closes(text, token, within)) {
                pairs.add(pair(opened, token));
                opened = null;
            } else if (!token.isEmpty() && opens(text, token, within)) {
                opened = token;
            }
            i = Math.max(i + 1, token.end());
        }
        return pairs;
    }

    /** The places of {@code within} where the marks stand around nothing, or dots, as a key shows them: "/ / = thinking". */
    List<Pair> empty(String text, Span within) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = within.start(); i < within.end(); i++) {
            if (text.startsWith(open, i)) {
                int from = i + open.length();
                int to = from;
                while (to < within.end() && to - from < 4 && " .…".indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                if (to > from && text.startsWith(close, to)) {
                    pairs.add(new Pair(new Span(i, to + close.length()), new Span(from, to)));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(Span opened, Span closed) {
        int from = opened.end();
        int to = closed.start();
        return new Pair(new Span(opened.start(), closed.end()), new Span(from, to));
    }

    /** The run of this mark's characters at {@code i}; empty if there is none or if it is too short. */
    private Span token(String text, int i, int end) {
        char c = text.charAt(i);
        if (c != open.charAt(0) && c != close.charAt(0)) {
            return new Span(i, i);
        }
        int to = i;
        while (to < end && text.charAt(to) == c && (to - i < 3 || open.length() == 1)) {
            to++;
        }
        return to - i >= open.length() && to - i <= 3 ? new Span(i, to) : new Span(to, to);
    }

    private boolean opens(String text, Span token, Span within) {
        char before = token.start() > within.start() ? text.charAt(token.start() - 1) : ' ';
        char after = token.end() < within.end() ? text.charAt(token.end()) : ' ';
        boolean edge = QuoteMark.isSpace(before) || "\"“”—–-(,.!?…".indexOf(before) >= 0;
        return text.charAt(token.start()) == open.charAt(0) && edge && !QuoteMark.isSpace(after);
    }

    private boolean closes(String text, Span token, Span within) {
        char before = text.charAt(token.start() - 1);
        char after = token.end() < within.end() ? text.charAt(token.end()) : ' ';
        boolean edge = QuoteMark.isSpace(after) || "\"“”—–-),.!?…;:".indexOf(after) >= 0;
        return text.charAt(token.start()) == close.charAt(0) && edge && !QuoteMark.isSpace(before);
    }
}
