package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/**
 * Which parts of a block are quoted speech: what stands in quotation marks and ends like a sentence or a clause.
 *
 * <p>A quoted title ("Kerosene Lamp") is no speech. This is a quick look, good enough to tell a note from a story.
 */
final class SpokenParts {
    private static final String OPENING_CONTEXT = " \t\n(-—–[*_/";
    private static final String CLOSING_CONTEXT = ".,!?…-—–~*_";

    private final List<Span> spans = new ArrayList<>();

    private SpokenParts() {}

    /** The spoken parts of {@code text}. */
    static SpokenParts of(String text) {
        SpokenParts parts = new SpokenParts();
        int i = 0;
        while (i < text.length()) {
            char close = closing(text, i);
            if (close == 0) {
                i++;
                continue;
            }
            int end = end(text, i + 1, close);
            if (end < 0) {
                // A speech that runs on in the next paragraph has no closing mark.
                if (isDouble(text.charAt(i)) && i == 0) {
                    parts.spans.add(new Span(0, text.length()));
                }
                i++;
            } else {
                if (endsLikeSpeech(text, i, end)) {
                    parts.spans.add(new Span(i, end + 1));
                }
                i = end + 1;
            }
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

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«' || c == '”';
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

    private static int end(String text, int from, char close) {
        boolean single = close == '\'' || close == '’';
        // A single mark that closes nothing within a paragraph's length is an apostrophe.
        int limit = single ? Math.min(text.length(), from + 1500) : text.length();
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean closes = c == close || (close == '”' && c == '"');
            if (closes && (!single || closesSingle(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closesSingle(String text, int i) {
        boolean after = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return after && CLOSING_CONTEXT.indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean endsLikeSpeech(String text, int start, int end) {
        return end > start + 1 && CLOSING_CONTEXT.indexOf(text.charAt(end - 1)) >= 0;
    }
}
