package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ficlint.text.Span;

/**
 * Which parts of a block are quoted speech: what stands in quotation marks and ends like a sentence or a clause.
 *
 * <p>A quoted title ("Kerosene Lamp") is no speech. This is a quick look, good enough to tell a note from a story.
 */
final class SpokenParts {
    private static final String OPENING_CONTEXT = " \t\n(-—–[*_/";
    private static final String CLOSING_CONTEXT = ".,!?…-—–~*_";

    private static final int LONGEST_SINGLE = 1500;

    private final List<Span> spans = new ArrayList<>();

    private SpokenParts() {}

    /** The spoken parts of {@code text}. */
    static SpokenParts of(String text) {
        SpokenParts parts = new SpokenParts();
        Closings closings = new Closings(text);
        int i = 0;
        while (i < text.length()) {
            char close = closing(text, i);
            int end = close == 0 ? -1 : closings.after(i, close);
            // A speech that runs on in the next paragraph has no closing mark.
            if (end < 0 && i == 0 && close != 0 && !isSingle(close)) {
                parts.spans.add(new Span(0, text.length()));
                return parts;
            }
            if (end > i + 1 && CLOSING_CONTEXT.indexOf(text.charAt(end - 1)) >= 0) {
                parts.spans.add(new Span(i, end + 1));
            }
            i = Math.max(i, end) + 1;
        }
        return parts;
    }

    /** Whether there is any. */
    boolean any() {
        return !spans.isEmpty();
    }

    /** Whether the block opens with speech. */
    boolean first() {
        return any() && spans.get(0).start() <= 1;
    }

    /** Where it is, in order. */
    List<Span> spans() {
        return spans;
    }

    private static boolean isSingle(char close) {
        return close == '\'' || close == '’';
    }

    /** The mark that closes the one at {@code i}; 0 if that one opens nothing. */
    private static char closing(String text, int i) {
        char open = text.charAt(i);
        return switch (open) {
            case '"' -> '"';
            case '“', '„' -> '”';
            case '«' -> '»';
            case '‘' -> opens(text, i) ? '’' : 0;
            case '\'' -> opens(text, i) ? '\'' : 0;
            default -> 0;
        };
    }

    private static boolean opens(String text, int i) {
        boolean before = i == 0 || OPENING_CONTEXT.indexOf(text.charAt(i - 1)) >= 0;
        return before && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean closesSingle(String text, int i) {
        boolean after = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return after && i > 0 && CLOSING_CONTEXT.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Where quotations end; what was found is kept, so that a text is searched once for each kind of mark. */
    private static final class Closings {
        private final String text;
        private final Map<Character, Integer> found = new HashMap<>();

        Closings(String text) {
            this.text = text;
        }

        /** The first {@code close} after {@code open}, or -1. */
        int after(int open, char close) {
            int at = found.getOrDefault(close, -1);
            if (at <= open) {
                at = open + 1;
                while (at < text.length() && !closes(at, close)) {
                    at++;
                }
                found.put(close, at);
            }
            // A single mark that closes nothing within a paragraph's length is an apostrophe.
            boolean far = isSingle(close) && at > open + LONGEST_SINGLE;
            return at == text.length() || far ? -1 : at;
        }

        private boolean closes(int i, char close) {
            char c = text.charAt(i);
            boolean same = c == close || (close == '”' && c == '"');
            return same && (!isSingle(close) || closesSingle(text, i));
        }
    }
}
