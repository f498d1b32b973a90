package org.ficlint.format;

import java.nio.charset.Charset;
import org.ficlint.text.Span;

/** Characters that markup spells as names and numbers between an ampersand and a semicolon. */
final class Entities {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST = 40;

    private Entities() {}

    /** What takes characters and where the source spells them. */
    interface Sink {
        /** A stretch that stands for itself. */
        void copy(Span span);

        /** Characters that are spelt otherwise. */
        void decoded(String chars, Span span);
    }

    /** Tells the characters of {@code text} in {@code span} one after the other; what is no known name stands for itself. */
    static void decode(String text, Span span, Sink sink) {
        int from = span.start();
        int i = next(text, '&', from, span.end());
        while (i < span.end()) {
            int limit = Math.min(span.end(), i + LONGEST);
            int end = next(text, ';', i, limit);
            String chars = end == limit ? "" : named(text.substring(i + 1, end));
            if (chars.isEmpty()) {
                i = next(text, '&', i + 1, span.end());
                continue;
            }
            if (from < i) {
                sink.copy(new Span(from, i));
            }
            sink.decoded(chars, new Span(i, end + 1));
            from = end + 1;
            i = next(text, '&', from, span.end());
        }
        if (from < span.end()) {
            sink.copy(new Span(from, span.end()));
        }
    }

    /** {@code text} with its names and numbers as characters. */
    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        decode(text, new Span(0, text.length()), new Sink() {
            @Override
            public void copy(Span span) {
                out.append(text, span.start(), span.end());
            }

            @Override
            public void decoded(String chars, Span span) {
                out.append(chars);
            }
        });
        return out.toString();
    }

    private static int next(String text, char wanted, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != wanted) {
            i++;
        }
        return Math.min(i, to);
    }

    private static String named(String name) {
        if (!name.startsWith("#")) {
            return org.jsoup.nodes.Entities.isNamedEntity(name) ? org.jsoup.nodes.Entities.getByName(name) : "";
        }
        boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
        try {
            int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            if (code >= 0x80 && code < 0xA0) {
                return new String(new byte[] {(byte) code}, WINDOWS_1252);
            }
            return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
