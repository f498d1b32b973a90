package org.ficlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ficlint.text.Span;

/**
 * The words of a stretch of text, in order: letters and digits, with apostrophes between them; a hyphen parts two.
 *
 * @param within the stretch, in the reading text
 * @param spans where each word is, in the reading text
 * @param keys each word in lower case with a straight apostrophe
 */
record Words(Span within, List<Span> spans, List<String> keys) {

    /** The words of {@code text} in {@code within}. */
    static Words of(String text, Span within) {
        List<Span> spans = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < within.end() && isInWord(text, at, within.end())) {
                at++;
            }
            spans.add(new Span(start, at));
            keys.add(text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return new Words(within, spans, keys);
    }

    private static boolean isInWord(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '’') && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** How many words there are. */
    int size() {
        return keys.size();
    }
}
